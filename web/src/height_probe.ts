// The height that the text of an editor needs, by the browser's own line breaks. Measured in a copy:
// the editor itself must not change under an input method. No second text control: setting the value
// of one makes Chromium undo the typing in the other letter by letter.

const copied = ["width", "font-size", "line-height", "padding", "font-weight"];

export class HeightProbe {
  private readonly probe = document.createElement("div");
  private readonly words = document.createTextNode("");
  private readonly told = new WeakMap<HTMLTextAreaElement, number>();

  constructor(root: HTMLElement) {
    this.probe.className = "editor probe";
    this.probe.setAttribute("aria-hidden", "true");
    this.probe.append(this.words);
    root.parentElement?.append(this.probe);
  }

  /// Border to border in CSS px; undefined when it is what was told last.
  changed(editor: HTMLTextAreaElement, present: number): number | undefined {
    for (const name of copied) this.probe.style.setProperty(name, editor.style.getPropertyValue(name));
    // The empty line after a last line break has its place in an editor, and none in a paragraph.
    this.words.data = /(^|\n)$/.test(editor.value) ? `${editor.value}\u200b` : editor.value;
    const height = this.probe.getBoundingClientRect().height;
    if (Math.abs(height - (this.told.get(editor) ?? present)) < 1) return undefined;
    this.told.set(editor, height);
    return height;
  }
}
