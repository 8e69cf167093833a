import type { Book } from "../../../model/book";
import { writeXlsx } from "../../../workbook/xlsx/write-xlsx";

export const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Offers the workbook as a download. @throws XlsxError with a Dutch sentence when it cannot be written */
export async function saveWorkbook(book: Book, fileName: string): Promise<void> {
  const bytes = await writeXlsx(book);
  const address = URL.createObjectURL(new Blob([bytes.slice().buffer], { type: XLSX }));
  const link = document.createElement("a");
  link.href = address;
  link.download = fileName;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
