// The height that the text of an editor needs, by the browser's own line breaks. Measured in a copy:
// the editor itself must not change under an input method.

const copied = ["width", "font-size", "line-height", "padding", "font-weight"];

export class HeightProbe {
  private readonly probe = document.createElement("textarea");
  private readonly told = new WeakMap<HTMLTextAreaElement, number>();

  constructor(root: HTMLElement) {
    this.probe.className = "editor probe";
    this.probe.tabIndex = -1;
    this.probe.inert = true;
    this.probe.setAttribute("aria-hidden", "true");
    root.parentElement?.append(this.probe);
  }

  /// Border to border in CSS px; undefined when it is what was told last.
  changed(editor: HTMLTextAreaElement, present: number): number | undefined {
    for (const name of copied) this.probe.style.setProperty(name, editor.style.getPropertyValue(name));
    this.probe.value = editor.value;
    const height = this.probe.scrollHeight;
    if (Math.abs(height - (this.told.get(editor) ?? present)) < 1) return undefined;
    this.told.set(editor, height);
    return height;
  }
}
