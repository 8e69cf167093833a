/**
 * Range.setCellProperties, setColumnProperties and setRowProperties: an object a cell, column or row, null to leave it alone.
 * learn.microsoft.com, "Set range format using the Excel JavaScript API" and "Excel.SettableCellProperties interface".
 */
import type { Rect } from "../../../model/address";
import type { Engine } from "../engine";
import { invalidArgument, NotImplementedError } from "../excel-error";
import type { HostObject } from "../host-class";
import { hostObject } from "../host-class";
import { asRecord } from "../input/value-kinds";
import { findName, propertyOf, writeScalar } from "../members";
import { rangeFormatClass } from "../classes/range-format";
import type { Area, Areas } from "./area";
import { area, columnCount, gridError, rowCount } from "./area";
import { setLink } from "./link";

export function setCellProperties(engine: Engine, target: Area, value: unknown): void {
  const [height, width] = [rowCount(target.rect), columnCount(target.rect)];
  if (!Array.isArray(value) || value.length !== height) throw gridError(height, width);
  value.forEach((row: unknown, down) => {
    if (!Array.isArray(row) || row.length !== width) throw gridError(height, width);
    row.forEach((properties: unknown, across) => {
      const [top, left] = [target.rect.top + down, target.rect.left + across];
      setProperties(engine, target, { top, left, bottom: top, right: left }, properties);
    });
  });
}

export function setColumnProperties(engine: Engine, target: Area, value: unknown): void {
  if (!Array.isArray(value) || value.length !== columnCount(target.rect)) throw invalidArgument("one object a column is needed");
  value.forEach((properties: unknown, across) => {
    const left = target.rect.left + across;
    setProperties(engine, target, { ...target.rect, left, right: left }, properties);
  });
}

export function setRowProperties(engine: Engine, target: Area, value: unknown): void {
  if (!Array.isArray(value) || value.length !== rowCount(target.rect)) throw invalidArgument("one object a row is needed");
  value.forEach((properties: unknown, down) => {
    const top = target.rect.top + down;
    setProperties(engine, target, { ...target.rect, top, bottom: top }, properties);
  });
}

function setProperties(engine: Engine, target: Area, rect: Rect, properties: unknown): void {
  if (properties === null || properties === undefined) return;
  const areas: Areas = { sheet: target.sheet, rects: [rect], reference: "" };
  for (const [name, value] of Object.entries(asRecord(properties))) {
    if (value === null || value === undefined) continue;
    if (name === "format") apply(engine, hostObject(rangeFormatClass, areas), asRecord(value));
    else if (name === "hyperlink") setLink(engine, area(target.sheet, rect), value);
    else throw new NotImplementedError(`Range.set...Properties ${name}`);
  }
}

/** The interface names formats as the API does ("font.bold", "borders.bottom.style"). */
function apply(engine: Engine, object: HostObject, properties: Readonly<Record<string, unknown>>): void {
  for (const [name, value] of Object.entries(properties)) {
    if (value === null || value === undefined) continue;
    const property = findName(object.type.properties, name);
    if (property === "Borders") applyBorders(engine, object, asRecord(value));
    else if (property !== undefined) {
      const child = propertyOf(object, property, engine);
      if (child) apply(engine, child, asRecord(value));
    } else writeScalar(object, findName(object.type.setters, name) ?? name, value, engine);
  }
}

const EDGES: Readonly<Record<string, string>> = {
  top: "EdgeTop", bottom: "EdgeBottom", left: "EdgeLeft", right: "EdgeRight", horizontal: "InsideHorizontal", vertical: "InsideVertical",
  diagonalDown: "DiagonalDown", diagonalUp: "DiagonalUp",
};

function applyBorders(engine: Engine, format: HostObject, borders: Readonly<Record<string, unknown>>): void {
  const collection = propertyOf(format, "Borders", engine);
  for (const [name, value] of Object.entries(borders)) {
    const side = EDGES[name];
    if (side === undefined || !collection) throw invalidArgument(`borders.${name}`);
    const border = collection.type.items?.(collection.self, engine).find((one) => one.type.getters?.["SideIndex"]?.(one.self, engine) === side);
    if (border && value !== null && value !== undefined) apply(engine, border, asRecord(value));
  }
}
