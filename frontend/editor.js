/** The SQL editor of the data explorer: CodeMirror, with the colours of the page and the names of its schema. */

import { acceptCompletion, autocompletion, closeCompletion } from "@codemirror/autocomplete";
import { defaultKeymap, history, historyKeymap, indentWithTab } from "@codemirror/commands";
import { SQLite, sql } from "@codemirror/lang-sql";
import { HighlightStyle, bracketMatching, syntaxHighlighting } from "@codemirror/language";
import { EditorView, keymap } from "@codemirror/view";
import { tags } from "@lezer/highlight";

const MONOSPACE = "ui-monospace, SFMono-Regular, Menlo, Consolas, monospace";

const COLOURS = HighlightStyle.define([
  { tag: tags.keyword, color: "var(--primary)", fontWeight: "600" },
  { tag: tags.string, color: "var(--up)" },
  { tag: [tags.number, tags.bool, tags.null], color: "var(--down)" },
  { tag: [tags.standard(tags.name), tags.typeName, tags.special(tags.string)], color: "var(--new)" },
  { tag: [tags.comment, tags.punctuation, tags.operator], color: "var(--muted-foreground)" },
]);

const THEME = EditorView.theme({
  "&": {
    minHeight: "13rem",
    maxHeight: "60vh",
    border: "1px solid var(--input)",
    borderRadius: "6px",
    backgroundColor: "var(--card)",
    color: "var(--foreground)",
    fontSize: "0.875rem",
  },
  "&.cm-focused": { outline: "2px solid var(--primary)", outlineOffset: "2px" },
  ".cm-scroller": { overflow: "auto", lineHeight: "1.6", fontFamily: MONOSPACE },
  ".cm-content": { padding: "12px 0", caretColor: "var(--foreground)" },
  ".cm-line": { padding: "0 16px" },
  "&.cm-focused .cm-matchingBracket": { backgroundColor: "var(--muted)", outline: "1px solid var(--input)" },
  "&.cm-focused .cm-nonmatchingBracket": { backgroundColor: "transparent", color: "var(--down)" },
  ".cm-tooltip": { border: "1px solid var(--input)", borderRadius: "6px", backgroundColor: "var(--card)" },
  ".cm-tooltip.cm-tooltip-autocomplete > ul": { fontFamily: MONOSPACE, color: "var(--foreground)" },
  ".cm-tooltip.cm-tooltip-autocomplete > ul > li": { padding: "4px 12px" },
  ".cm-tooltip-autocomplete ul li[aria-selected]": { backgroundColor: "var(--primary)", color: "var(--background)" },
  ".cm-completionIcon": { display: "none" },
  ".cm-completionMatchedText": { textDecoration: "none", fontWeight: "700" },
  ".cm-completionDetail": { fontStyle: "normal", opacity: "0.75" },
});

/**
 * Put an editor into the place of a textarea, with its text, selection and focus.
 *
 * It lives in a shadow tree, because styles are adopted there: the page's policy allows no style elements.
 * `schema` is {view: [column, …]}; `run` is called for Ctrl+Enter.
 */
export function createEditor(textarea, { schema, run }) {
  const { value, selectionStart, selectionEnd } = textarea;
  const hadFocus = document.activeElement === textarea;
  const host = document.createElement("div");
  host.className = "explorer-editor";
  const root = host.attachShadow({ mode: "open" });
  const hint = document.createElement("p");
  Object.assign(hint, { id: "hint", hidden: true, textContent: "Escape, then Tab leaves the editor." });
  root.append(hint);
  const view = new EditorView({
    doc: value,
    selection: { anchor: selectionStart, head: selectionEnd },
    extensions: extensions(schema, run),
    parent: root,
    root,
  });
  textarea.replaceWith(host);
  if (hadFocus) view.focus();
  return new Editor(view);
}

/** The editor as the page knows it: what a textarea can do, by shorter names. */
class Editor {
  #view;

  constructor(view) {
    this.#view = view;
  }

  get text() {
    return this.#view.state.doc.toString();
  }

  set text(text) {
    if (text !== this.text) this.#view.dispatch({ changes: { from: 0, to: this.#view.state.doc.length, insert: text } });
  }

  insert(text) {
    this.#view.dispatch(this.#view.state.replaceSelection(text), { scrollIntoView: true });
    this.focus();
  }

  focus() {
    this.#view.focus();
  }
}

function extensions(schema, run) {
  const runs = (view) => {
    closeCompletion(view);
    run();
    return true;
  };
  return [
    keymap.of([
      { key: "Mod-Enter", run: runs },
      { key: "Ctrl-Enter", run: runs },
      { key: "Tab", run: acceptCompletion },
      indentWithTab,
      ...historyKeymap,
      ...defaultKeymap,
    ]),
    history(),
    sql({ dialect: SQLite, schema }),
    SQLite.language.data.of({ autocomplete: columnsOf(schema) }),
    autocompletion({ activateOnTyping: true, icons: false }),
    bracketMatching(),
    syntaxHighlighting(COLOURS),
    EditorView.lineWrapping,
    EditorView.contentAttributes.of({ "aria-label": "SQL", "aria-describedby": "hint", autocapitalize: "off" }),
    THEME,
  ];
}

/** Completes the columns of those views that the query names. */
function columnsOf(schema) {
  return (context) => {
    const word = context.matchBefore(/\w+/);
    if (!word || context.matchBefore(/\.\w*/)) return null;
    const named = new Set(context.state.doc.toString().toLowerCase().match(/\w+/g));
    const views = Object.keys(schema).filter((view) => named.has(view));
    const options = views.flatMap((view) =>
      schema[view].map((label) => ({ label, detail: view, type: "property", boost: 1 })),
    );
    return { from: word.from, options, validFor: /^\w*$/ };
  };
}
