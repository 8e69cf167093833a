/** Texts of Univer that a user of the workbench sees, in Dutch; the keys are Univer's. What is not here stays English. */
export const DUTCH_TEXTS = {};
