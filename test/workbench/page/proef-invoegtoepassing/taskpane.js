/* A small add-in to try the workbench with: it writes what the page must show, and reports what it hears. */
const lines = document.getElementById("uitkomst");
const report = (line) => { lines.textContent += `${line}\n`; };
const onClick = (id, work) => {
  document.getElementById(id).onclick = () => Excel.run({ delayForCellEdit: id === "som" }, work).catch((error) => report(`fout ${error.code}`));
};

CustomFunctions.associate("VERDUBBEL", (rows) => rows.map((row) => row.map((value) => {
  if (value === null) return "leeg";
  if (typeof value !== "number") return new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, "Dit is geen getal.");
  return value * 2;
})));

Office.onReady((info) => {
  report(`klaar in ${info.host} ${Office.context.displayLanguage} ${Office.context.requirements.isSetSupported("ExcelApi", "1.9") ? "nieuw" : "oud"}`);
  Office.actions.associate("maakFunctieboek", (event) => { report(`knop ${event.source.id}`); event.completed(); });
  onClick("maak", async (context) => {
    const sheet = context.workbook.worksheets.add("Formatie");
    sheet.getRange("B2:B3").numberFormat = [["@"], ["@"]];
    sheet.getRange("A1:C3").values = [["functie", "schaal", "fte"], ["Adviseur", "10", 44], ["Beheerder", "8", 1]];
    sheet.getRange("C2:C3").numberFormat = [["0.00"], ["0.00"]];
    const table = sheet.tables.add("Formatie!A1:C3", true);
    table.name = "Proef_Functies";
    context.workbook.names.add("Proef_Schalen", "=Proef_Functies[schaal]");
    sheet.getRange("E1").values = [["Totaal"]];
    sheet.getRange("E2").formulas = [["=SUM(Proef_Functies[fte])"]];
    sheet.getRange("E2").numberFormat = [["0.00"]];
    sheet.getRange("C2:C3").dataValidation.rule = { decimal: { formula1: 0, operator: "GreaterThanOrEqualTo" } };
    sheet.getRange("C2:C3").dataValidation.errorAlert = { style: "Stop", title: "Geen fte", message: "Vul een getal van 0 of hoger in.", showAlert: true };
    sheet.getRange("C2:C3").dataValidation.prompt = { title: "Fte", message: "Van een week van 36 uur.", showPrompt: true };
    sheet.getRange("J1").dataValidation.rule = { list: { inCellDropDown: true, source: "ja,nee" } };
    sheet.freezePanes.freezeRows(1);
    sheet.tabColor = "#2F6F9F";
    const chart = sheet.charts.add("ColumnClustered", sheet.getRange("C2:C3"), "Columns");
    chart.series.getItemAt(0).setXAxisValues(sheet.getRange("A2:A3"));
    chart.name = "Fte";
    chart.title.text = "Fte per functie";
    chart.setPosition("G6", "L18");
    sheet.getRange("S:T").group("ByColumns");
    const hidden = context.workbook.worksheets.add("Verborgen");
    hidden.visibility = "Hidden";
    const home = context.workbook.worksheets.getItem("Blad1").getRange("A1");
    home.values = [["Naar de formatie"]];
    home.hyperlink = { documentReference: "Formatie!A2", textToDisplay: "Naar de formatie" };
    sheet.activate();
    await context.sync();
    sheet.onChanged.add(async (event) => report(`gewijzigd ${event.address}`));
    sheet.onSelectionChanged.add(async (event) => report(`gekozen ${event.address}`));
    await context.sync();
    report("gemaakt");
  });
  onClick("som", async (context) => {
    const total = context.workbook.worksheets.getItem("Formatie").getRange("E2");
    total.load("values");
    await context.sync();
    report(`som ${total.values[0][0]}`);
  });
  onClick("reken", async (context) => {
    const total = context.workbook.worksheets.getItem("Formatie").getRange("Q1");
    total.formulas = [["=SUM(Proef_Functies[fte])*2"]];
    total.load("values");
    await context.sync();
    report(`gerekend ${total.values[0][0]}`);
  });
  onClick("spring", async (context) => {
    context.workbook.worksheets.getItem("Formatie").getRange("B3").select();
    await context.sync();
  });
  onClick("weg", async (context) => {
    context.workbook.worksheets.getItem("Formatie").delete();
    await context.sync();
    report("weg");
  });
});
