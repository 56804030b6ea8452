/** In a page of the application: the texts of all versions of all drafts, oldest first, read past the application. */
export async function allVersions() {
  const answer = (request) => new Promise((resolve, reject) => Object.assign(request, { onsuccess: () => resolve(request.result), onerror: () => reject(request.error) }));
  const db = await answer(window.indexedDB.open('luring'));
  const all = (name) => answer(db.transaction(name).objectStore(name).getAll());
  const [rows, parts] = [await all('revisions'), await all('parts')];
  db.close();
  const stored = new Map(parts.map(({ draft, name, bytes }) => [`${draft} ${name}`, bytes]));
  // A list of names of 32 octets, and what these name.
  const named = (draft, list) => Array.from({ length: list.length / 32 }, (_, at) => {
    const name = Array.from(list.slice(at * 32, at * 32 + 32), (byte) => byte.toString(16).padStart(2, '0')).join('');
    return stored.get(`${draft} ${name}`) ?? new Uint8Array();
  });
  const decoder = new window.TextDecoder();
  return rows.sort((a, b) => a.savedAt - b.savedAt).map(({ draft, bytes, root }) => root === undefined ? decoder.decode(bytes) :
    named(draft, root).flatMap((list) => named(draft, list)).map((part) => decoder.decode(part)).join(''));
}
