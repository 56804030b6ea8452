// The drafts as they lie on disk, read past the application.
import type { Page } from '@playwright/test';

import { allVersions as versions } from '../../torture/versions.mjs';

/// One digest over everything in the database.
export function vaultDigest(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('luring');
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error ?? new Error('not opened'));
    });
    const parts: string[] = [];
    const plain = (_: string, value: unknown): unknown => (ArrayBuffer.isView(value) ? Array.from(value as Uint8Array) : value);
    for (const name of [...db.objectStoreNames].sort()) {
      const store = db.transaction(name).objectStore(name);
      for (const request of [store.getAllKeys(), store.getAll()] as IDBRequest<unknown>[]) {
        const value = await new Promise<unknown>((resolve) => (request.onsuccess = () => resolve(request.result)));
        parts.push(name, JSON.stringify(value, plain));
      }
    }
    db.close();
    const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(parts.join('\n')));
    return Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, '0')).join('');
  });
}

/// The texts of all versions of all drafts, oldest first.
export function allVersions(page: Page): Promise<string[]> {
  return page.evaluate(versions);
}
