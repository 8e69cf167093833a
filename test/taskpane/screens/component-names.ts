/** Which of the pane's components are on the screen, by their names, as React keeps them with the elements that they gave. */

interface Fiber {
  readonly type: unknown;
  readonly child: Fiber | null;
  readonly sibling: Fiber | null;
  readonly return: Fiber | null;
  /** Of the root: which of its two trees is on the screen. */
  readonly stateNode: { readonly current?: Fiber } | null;
}

/** @throws when the page was not drawn by React */
export function componentNames(page: Element): ReadonlySet<string> {
  const [drawn] = [...page.querySelectorAll("*")].flatMap((element) => Object.entries(element).filter(([key]) => key.startsWith("__reactFiber$")).map(([, fiber]) => fiber as Fiber));
  if (!drawn) throw new Error("nothing on this page was drawn by React");
  let root = drawn;
  while (root.return) root = root.return;
  const names = new Set<string>();
  const open: (Fiber | null)[] = [root.stateNode?.current ?? root];
  while (open.length > 0) {
    const fiber = open.pop();
    if (!fiber) continue;
    if (typeof fiber.type === "function") names.add(fiber.type.name);
    open.push(fiber.child, fiber.sibling);
  }
  return names;
}
