// Everything a person can ask for besides changing the document, each desk's in a header of its
// own. A view asks through the Outbox.
#pragma once

#include "wasm/state/berkas_intents.h"
#include "wasm/state/cascade_intents.h"
#include "wasm/state/device_intents.h"
#include "wasm/state/dialog_intents.h"
#include "wasm/state/distribusi_intents.h"
#include "wasm/state/draft_intents.h"
#include "wasm/state/ekspor_intents.h"
#include "wasm/state/history_intents.h"
#include "wasm/state/library_intents.h"
#include "wasm/state/matriks_intents.h"
#include "wasm/state/paper_intents.h"
#include "wasm/state/pkps_intents.h"
#include "wasm/state/umpan_balik_intents.h"
