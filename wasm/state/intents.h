// Everything a person can ask for besides changing the document, each desk's in a header of its
// own. A view asks through the Outbox.
#pragma once

#include "wasm/state/cascade_intents.h"  // for who includes this
#include "wasm/state/device_intents.h"   // for who includes this
#include "wasm/state/dialog_intents.h"   // for who includes this
#include "wasm/state/draft_intents.h"    // for who includes this
#include "wasm/state/history_intents.h"  // for who includes this
#include "wasm/state/library_intents.h"  // for who includes this
#include "wasm/state/matriks_intents.h"  // for who includes this
#include "wasm/state/paper_intents.h"    // for who includes this
#include "wasm/state/pkps_intents.h"     // for who includes this
