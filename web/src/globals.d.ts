// What web/build.mjs writes into the bundle, and browser interfaces that TypeScript does not know yet.

declare const __WASM_JS_URL__: string;
declare const __WASM_URL__: string;
declare const __WASM_INTEGRITY__: string;
declare const __FONT_REGULAR_URL__: string;
declare const __FONT_SEMIBOLD_URL__: string;
declare const __FONT_ICONS_URL__: string;
declare const __SW_URL__: string;
declare const __BUILD_ID__: string;
declare const __APP_VERSION__: string;
declare const __FILES__: Readonly<Record<string, readonly [sha256: string, type: string]>>;  // in the service worker
declare const __HEADERS__: Readonly<Record<string, string>>;  // in the service worker

/// Read-only window for tests and support.
interface LuringHooks {
  frames(): number;
  renderer(): string;
  unsaved(): boolean;
  idle(): Promise<void>;
}

interface LaunchParams {
  readonly files?: readonly FileSystemFileHandle[];
}

interface Navigator {
  readonly userAgentData?: object;  // Chromium only
}

interface Window {
  __luring?: LuringHooks;
  readonly launchQueue?: { setConsumer(consumer: (params: LaunchParams) => void): void };
  readonly trustedTypes?: {
    createPolicy<Rules extends { createScriptURL?(url: string): string; createHTML?(markup: string): string }>(name: string, rules: Rules): Rules;
  };
}
