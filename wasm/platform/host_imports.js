// The functions that the program calls, each a one-line forward to the host object that the shell
// hands over as Module.host (web/src/bridge.ts).
addToLibrary({
  host_request: (op, ticket, packed, size) => { Module['host']['request'](op, ticket, packed, size); },
  host_wake: () => { Module['host']['wake'](); },
  host_now: () => Date.now(),
  host_local: (ms, out) => { Module['host']['localTime'](ms, out); },
  host_random: (out, size) => { Module['host']['random'](out, size); },
  host_glyph: (character, size, semibold, pixels, capacity, out) =>
    Module['host']['glyph'](character, size, semibold, pixels, capacity, out),
  host_blit: (pixels, width, height) => { Module['host']['blit'](pixels, width, height); },
  host_renderer: (out, capacity) => Module['host']['rendererName'](out, capacity),
});
