import type { BookSheet } from "../../../model/book";
import { area } from "../cells/area";
import { commentsOf, type Comment } from "../cells/comments-of-sheet";
import { findRange } from "../cells/find-range";
import { invalidArgument, itemNotFound } from "../excel-error";
import type { HostClass } from "../host-class";
import { hostObject } from "../host-class";
import { rangeClass } from "./range";

const commentClass: HostClass<Comment> = {
  name: "Comment",
  key: (self, engine) => ({ Id: engine.ids.of(self) }),
  getters: { Id: (self, engine) => engine.ids.of(self), Content: (self) => self.content, AuthorName: (self) => self.author },
  setters: {
    Content: (self, value) => {
      self.content = String(value);
    },
  },
  methods: {
    Delete: (self, _args, engine) => engine.extras.set(self.sheet, "comments", commentsOf(self.sheet, engine).filter((one) => one !== self)),
    GetLocation: ({ sheet, row, column }) => hostObject(rangeClass, area(sheet, { top: row, left: column, bottom: row, right: column })),
  },
};

/** learn.microsoft.com, "Excel.CommentCollection class": add wants one cell; a cell has one comment, to which people reply. */
export const commentCollectionClass: HostClass<BookSheet> = {
  name: "CommentCollection",
  items: (self, engine) => commentsOf(self, engine).map((one) => hostObject(commentClass, one)),
  indexer: (self, args, engine) => {
    const found = commentsOf(self, engine).find((one) => engine.ids.of(one) === args.text(0));
    if (!found) throw itemNotFound("comment");
    return hostObject(commentClass, found);
  },
  methods: {
    Add: (self, args, engine) => {
      const { sheet, rect } = args.objectOf(0, rangeClass) ?? findRange(engine, args.text(0), self);
      if (sheet !== self || rect.top !== rect.bottom || rect.left !== rect.right) throw invalidArgument("a comment stands at one cell of the sheet");
      const known = commentsOf(self, engine);
      if (known.some(({ row, column }) => row === rect.top && column === rect.left)) throw invalidArgument("the cell has a comment");
      const made: Comment = { sheet, row: rect.top, column: rect.left, author: "Gebruiker", content: args.text(1) };
      engine.extras.set(self, "comments", [...known, made]);
      return hostObject(commentClass, made);
    },
    GetCount: (self, _args, engine) => commentsOf(self, engine).length,
  },
};
