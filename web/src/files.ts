// Files in and out: downloads, the file dialog, files dropped on the window or opened by the system.

import { Notice, Op, Status } from "./abi";
import type { Reply } from "./abi";
import { textOf } from "./bytes";
import { answered, asked, downloadAsk, fileNotice, fileReply, listed, noFileReply } from "./ops";
import { failed, ok, reply } from "./replies";
import type { Handler, Strings } from "./requests";
import { saveFile } from "./save_file";

export const LARGEST_FILE = 20 * 1024 * 1024;

async function bytesOf(file: File): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await file.arrayBuffer());
}

function download(strings: Strings): Reply {
  const { name, type, bytes } = asked(downloadAsk, strings);
  if (bytes === undefined) return failed("download without bytes");
  saveFile(textOf(name), textOf(type), bytes);
  return ok();
}

async function replyWith(file: File | undefined): Promise<Reply> {
  if (file === undefined) return reply(Status.cancelled);
  if (file.size > LARGEST_FILE) return answered(noFileReply, { reason: "too large", name: file.name }, Status.failed);
  return answered(fileReply, { name: file.name, bytes: await bytesOf(file) });
}

function pickFile([accept]: Strings): Promise<Reply> {
  const input = document.createElement("input");
  input.type = "file";
  input.accept = textOf(accept);
  input.hidden = true;
  document.body.append(input);
  return new Promise((resolve) => {
    const finish = (file: File | undefined): void => {
      input.remove();
      resolve(replyWith(file).catch(failed));
    };
    input.addEventListener("change", () => finish(input.files?.[0]));
    input.addEventListener("cancel", () => finish(undefined));
    input.click();
  });
}

export const fileHandlers: Partial<Record<Op, Handler>> = {
  [Op.download]: download,
  [Op.pickFile]: pickFile,
};

type Notify = (notice: Notice, ...strings: Uint8Array[]) => void;

/// A file that is too large arrives without contents.
async function offer(file: File | undefined, notify: Notify): Promise<void> {
  if (file === undefined) return;
  const bytes = file.size > LARGEST_FILE ? new Uint8Array(0) : await bytesOf(file);
  notify(Notice.fileDropped, ...listed(fileNotice, { name: file.name, bytes }));
}

/// `ready` settles when the program knows what is on the device: a file that the system opened it with
/// is there before.
export function watchFiles(notify: Notify, ready: () => Promise<unknown>): void {
  const offered = (file: File | undefined | Promise<File | undefined>): void => {
    Promise.all([file, ready()])
      .then(([opened]) => offer(opened, notify))
      .catch((error: unknown) => console.warn("file not read", error));
  };
  window.addEventListener("dragover", (event) => {
    if (event.dataTransfer?.types.includes("Files") !== true) return;
    event.preventDefault();
    event.dataTransfer.dropEffect = "copy";
  });
  window.addEventListener("drop", (event) => {
    if (event.dataTransfer?.types.includes("Files") !== true) return;
    event.preventDefault();  // else the browser leaves the page for the file
    offered(event.dataTransfer.files[0]);
  });
  window.launchQueue?.setConsumer((params) => {
    offered(params.files?.[0]?.getFile());
  });
}
