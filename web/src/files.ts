// Files in and out: downloads, the file dialog, files dropped on the window or opened by the system.

import { Notice, Op, Status } from "./abi";
import type { Reply } from "./abi";
import { arrived } from "./arrived";
import { textOf } from "./bytes";
import { isContainer, unpacked } from "./container";
import { shownName } from "./file_names";
import { answered, asked, downloadAsk, fileNotice, fileReply, listed, noFileReply } from "./ops";
import { failed, ok, reply } from "./replies";
import type { Handler, Strings } from "./requests";
import { saveFile } from "./save_file";

export const LARGEST_FILE = 20 * 1024 * 1024;
const LARGEST_TOGETHER = 5 * LARGEST_FILE;  // of several files: they lie in memory at the same time
const MOST_ATTACHED = 101 * 1024 * 1024;  // in what arrives together

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
  arrived.begin();
  const name = shownName(file.name);
  const { bytes, missing } = await contents(file, LARGEST_FILE);
  if (missing !== "") return answered(noFileReply, { reason: missing, name }, Status.failed);
  return answered(fileReply, { name, bytes, missing });
}

interface Contents {
  bytes: Uint8Array;
  missing: string;
}

const without = (missing: string): Contents => ({ bytes: new Uint8Array(0), missing });

const startsContainer = (file: File): Promise<boolean> =>
  file.slice(0, 4).arrayBuffer().then((start) => isContainer(new Uint8Array(start)), () => false);

/// The document in it; the files wait until a draft keeps them.
async function fromContainer(file: File): Promise<Contents> {
  if (file.size > LARGEST_FILE + MOST_ATTACHED) return without("too large");
  const bytes = await bytesOf(file).catch(() => undefined);
  if (bytes === undefined) return without("unreadable");
  const found = unpacked(bytes);
  if (found === undefined) return without("container");
  if (found.document.length > LARGEST_FILE) return without("too large");
  return arrived.add(found.files, MOST_ATTACHED) ? { bytes: found.document, missing: "" } : without("no room");
}

/// The contents of a file, or why they are missing.
async function contents(file: File, room: number): Promise<Contents> {
  if (await startsContainer(file)) return fromContainer(file);
  if (file.size > LARGEST_FILE) return without("too large");
  if (file.size > room) return without("no room");
  return bytesOf(file).then((bytes) => ({ bytes, missing: "" }), () => without("unreadable"));
}

/// One file that can not be read is no reason to refuse the others: it arrives without contents and says why.
async function contentsOf(files: readonly File[], record: typeof fileReply): Promise<Uint8Array[]> {
  const strings: Uint8Array[] = [];
  let room = LARGEST_TOGETHER;
  arrived.begin();
  for (const file of files) {
    const { bytes, missing } = await contents(file, room);
    room -= bytes.length;
    strings.push(...listed(record, { name: shownName(file.name), bytes, missing }));
  }
  return strings;
}

/// None when the person closed the dialog.
export function chosen(accept: string, multiple: boolean): Promise<File[]> {
  const input = document.createElement("input");
  input.type = "file";
  input.accept = accept;
  input.multiple = multiple;
  input.hidden = true;
  document.body.append(input);
  return new Promise((resolve) => {
    const finish = (files: File[]): void => {
      input.remove();
      resolve(files);
    };
    input.addEventListener("change", () => finish([...input.files ?? []]));
    input.addEventListener("cancel", () => finish([]));
    input.click();
  });
}

function pickFile([accept]: Strings): Promise<Reply> {
  return chosen(textOf(accept), false).then(([file]) => replyWith(file)).catch(failed);
}

async function pickFiles([accept]: Strings): Promise<Reply> {
  const files = await chosen(textOf(accept), true);
  return files.length === 0 ? reply(Status.cancelled) : ok(...await contentsOf(files, fileReply));
}

export const fileHandlers: Partial<Record<Op, Handler>> = {
  [Op.download]: download,
  [Op.pickFile]: pickFile,
  [Op.pickFiles]: pickFiles,
};

type Notify = (notice: Notice, ...strings: Uint8Array[]) => void;

interface Handle {
  getFile(): Promise<File>;
}

/// Those of the files that the system named which can still be opened.
async function stillThere(handles: readonly Handle[]): Promise<File[]> {
  const files = await Promise.allSettled(handles.map((handle) => handle.getFile()));
  return files.flatMap((file) => file.status === "fulfilled" ? [file.value] : []);
}

async function offer(files: readonly File[], notify: Notify): Promise<void> {
  if (files.length > 0) notify(Notice.fileDropped, ...await contentsOf(files, fileNotice));
}

/// `ready` settles when the program knows what is on the device: files that the system opened it with
/// are there before.
export function watchFiles(notify: Notify, ready: () => Promise<unknown>): void {
  const offered = (files: readonly File[] | Promise<readonly File[]>): void => {
    Promise.all([files, ready()])
      .then(([opened]) => offer(opened, notify))
      .catch((error: unknown) => console.warn("files not read", error));
  };
  window.addEventListener("dragover", (event) => {
    if (event.dataTransfer?.types.includes("Files") !== true) return;
    event.preventDefault();
    event.dataTransfer.dropEffect = "copy";
  });
  window.addEventListener("drop", (event) => {
    if (event.dataTransfer?.types.includes("Files") !== true) return;
    event.preventDefault();  // else the browser leaves the page for the file
    offered([...event.dataTransfer.files]);
  });
  window.launchQueue?.setConsumer((params) => {
    offered(stillThere(params.files ?? []));
  });
}
