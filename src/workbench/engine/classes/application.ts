import type { Book } from "../../../model/book";
import type { HostClass } from "../host-class";
import { hostObject } from "../host-class";
import { asOneOf } from "../input/value-kinds";
import { NotImplementedError } from "../excel-error";
import { fileOf, workbookCreatedClass } from "./new-workbook";

const numberFormatClass: HostClass<Book> = {
  name: "NumberFormatInfo",
  getters: {
    NumberDecimalSeparator: (_self, engine) => engine.culture.decimal,
    NumberGroupSeparator: (_self, engine) => engine.culture.group,
  },
};

const datetimeFormatClass: HostClass<Book> = {
  name: "DatetimeFormatInfo",
  getters: {
    DateSeparator: (_self, engine) => engine.culture.dateSeparator,
    ShortDatePattern: (_self, engine) => engine.culture.shortDate,
    TimeSeparator: () => ":",
  },
};

const cultureInfoClass: HostClass<Book> = {
  name: "CultureInfo",
  since: { DatetimeFormat: "1.12" },
  getters: { Name: (_self, engine) => engine.culture.name },
  properties: {
    NumberFormat: (self) => hostObject(numberFormatClass, self),
    DatetimeFormat: (self) => hostObject(datetimeFormatClass, self),
  },
};

export const applicationClass: HostClass<Book> = {
  name: "Application",
  since: {
    CultureInfo: "1.11", DecimalSeparator: "1.11", ThousandsSeparator: "1.11", UseSystemSeparators: "1.11", CalculationState: "1.9", CreateWorkbook: "1.8",
    SuspendApiCalculationUntilNextSync: "1.6", SuspendScreenUpdatingUntilNextSync: "1.9",
  },
  getters: {
    CalculationMode: () => "Automatic",
    CalculationState: () => "Done",
    DecimalSeparator: (_self, engine) => engine.culture.decimal,
    ThousandsSeparator: (_self, engine) => engine.culture.group,
    UseSystemSeparators: () => true,
  },
  setters: {
    CalculationMode: (_self, value) => {
      const mode = asOneOf(value, ["Automatic", "AutomaticExceptTables", "Manual"]);
      if (mode !== "Automatic") throw new NotImplementedError(`Application.calculationMode "${mode}"`);
    },
  },
  properties: { CultureInfo: (self) => hostObject(cultureInfoClass, self) },
  methods: {
    Calculate: (_self, args, engine) => {
      asOneOf(args.raw(0), ["Recalculate", "Full", "FullRebuild"]);
      engine.calculateAll();
    },
    CreateWorkbook: (_self, args) => hostObject(workbookCreatedClass, fileOf(args)),
    SuspendApiCalculationUntilNextSync: (_self, _args, engine) => engine.suspendCalculation(),
    SuspendScreenUpdatingUntilNextSync: (_self, _args, engine) => {
      engine.counters.screenSuspensions += 1;
    },
  },
};
