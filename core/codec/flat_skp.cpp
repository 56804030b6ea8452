// JSON to registers and back. The addresses are explained in core/dialog/registers.h.
#include "core/codec/flat_skp.h"

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <utility>

#include "core/codec/extras_name.h"
#include "core/codec/guarded_json.h"
#include "core/codec/skp_members.h"
#include "core/model/beside_record.h"
#include "core/model/shape_walk.h"
#include "core/model/stays_here.h"

namespace kinerja {
namespace {

using Kind = JsonValue::Kind;

/// What names an item of a list; empty when nothing does. A result of the matrix goes by its
/// column.
std::string key_of(const JsonValue& item) {
    const auto text_of = [&](std::string_view name) {
        const JsonValue* value = item.find(name);
        return value && value->is(Kind::text) ? value->text : std::string();
    };
    std::string id = text_of("id");
    if (id.empty() && !text_of("rhk").empty()) {
        id = text_of("rhk");
        id.append(1, '.').append(text_of("iki"));
    } else if (id.find('.') != id.npos)
        return {};  // as a cell of the matrix is named
    const bool usable = id.find_first_of(" /#?") == id.npos;
    return usable ? id : std::string();
}

bool is_keyed(const JsonValue& list) {
    std::set<std::string> keys;
    for (const JsonValue& item : list.items) {
        std::string key = key_of(item);
        if (key.empty() || !keys.insert(std::move(key)).second) return false;
    }
    return !list.items.empty();
}

/// The shape of a text that is an object in files; null when that is not what lies at this address.
const Shape* shape_of_text(const std::string& at) {
    const Member* member = member_of_pattern(at);
    return member && member->is_scalar() && member->shape ? &member->shape() : nullptr;
}

/// Follows from the text beside it.
bool is_derived(const Shape& shape, std::string_view name) {
    const Member* member = shape.find(name);
    return member != nullptr && member->kind == MemberKind::derived;
}

class Flattener {
  public:
    explicit Flattener(Registers& out) : out_(out) {}

    void members(const JsonValue& object, const std::string& at, bool of_item) {
        const Shape* text = object.find("text") != nullptr ? shape_of_text(at) : nullptr;
        for (std::size_t i = 0; i < object.items.size(); ++i) {
            const std::string& name = object.names[i];
            if (of_item && name == "id") continue;
            if (text && is_derived(*text, name)) continue;
            const std::string own = escaped_name(name);
            value(object.items[i], at.empty() ? own : at + "/" + own);
        }
    }

    void value(const JsonValue& json, const std::string& at) {
        switch (json.kind) {
            case Kind::text:
                if (!json.text.empty()) out_.emplace(at, json.text);
                break;
            case Kind::object:
                members(json, at, false);
                break;
            case Kind::array:
                if (is_keyed(json))
                    items(json, at);
                else if (!json.items.empty())
                    out_.emplace(at + "?", compact_text(json));
                break;
            default:
                out_.emplace(at + "?", compact_text(json));
        }
    }

  private:
    void items(const JsonValue& list, const std::string& at) {
        std::string order;
        for (const JsonValue& item : list.items) {
            const std::string key = key_of(item);
            if (!order.empty()) order += ' ';
            order += key;
            const std::string place = at + "/" + key;
            out_.emplace(place, is_there);
            members(item, place, true);
        }
        out_.emplace(at + "/#", std::move(order));
    }

    Registers& out_;
};

constexpr std::string_view order_key = "#";

/// Registers as a tree, by the segments of their addresses.
struct Node {
    const std::string* value = nullptr;
    std::map<std::string, Node, std::less<>> below;
};

Node& node_at(Node& root, std::string_view place) {
    Node* node = &root;
    for (std::size_t slash = place.find('/'); slash != place.npos; slash = place.find('/')) {
        node = &node->below[std::string(place.substr(0, slash))];
        place.remove_prefix(slash + 1);
    }
    return node->below[std::string(place)];
}

JsonValue json_of(const Node& node);

void add_members(JsonValue& object, const Node& node) {
    for (const auto& [name, below] : node.below) {
        std::string_view bare = name;
        const bool typed = bare.ends_with('?');
        if (typed) bare.remove_suffix(1);
        const std::string member = unescaped_name(bare);
        if (object.find(member) != nullptr || (typed && below.value == nullptr)) continue;
        if (!typed) {
            object.add(member, json_of(below));
            continue;
        }
        Result<JsonValue> read = parse_json(*below.value);
        object.add(member, read ? std::move(read).value() : json_text(*below.value));
    }
}

JsonValue item_of(const std::string& key, const Node& node) {
    JsonValue item = json_object();
    if (key.find('.') == key.npos) item.add("id", json_text(key));
    add_members(item, node);
    return item;
}

std::vector<std::string_view> keys_in_order(const Node& list) {
    std::set<std::string_view> there;
    for (const auto& [key, node] : list.below)
        if (key != order_key && node.value != nullptr && *node.value == is_there) there.insert(key);
    const auto order = list.below.find(order_key);
    const bool ordered = order != list.below.end() && order->second.value != nullptr;
    return settled_ids(ordered ? std::string_view(*order->second.value) : "", std::move(there));
}

JsonValue json_of(const Node& node) {
    if (node.below.empty()) return json_text(node.value ? *node.value : "");
    if (!node.below.contains(order_key)) {
        JsonValue object = json_object();
        add_members(object, node);
        return object;
    }
    JsonValue list = json_array();
    for (const std::string_view key : keys_in_order(node))
        list.items.push_back(item_of(std::string(key), node.below.find(key)->second));
    return list;
}

/// Says nothing, so no register tells of it.
bool is_silent(const JsonValue& json) {
    if (json.is(Kind::text)) return json.text.empty();
    if (json.is(Kind::array)) return json.items.empty();
    return json.is(Kind::object) && std::ranges::all_of(json.items, is_silent);
}

void lay_out(JsonValue& json, const JsonValue& frame);

void lay_out_object(JsonValue& json, const JsonValue& frame) {
    JsonValue laid = json_object();
    for (std::size_t i = 0; i < frame.items.size(); ++i) {
        const auto own = std::ranges::find(json.names, frame.names[i]);
        if (own != json.names.end()) {
            JsonValue& value = json.items[static_cast<std::size_t>(own - json.names.begin())];
            lay_out(value, frame.items[i]);
            laid.add(frame.names[i], std::move(value));
        } else if (is_silent(frame.items[i])) {
            laid.add(frame.names[i], frame.items[i]);
        }
    }
    for (std::size_t i = 0; i < json.items.size(); ++i)
        if (laid.find(json.names[i]) == nullptr) laid.add(json.names[i], std::move(json.items[i]));
    json = std::move(laid);
}

/// What registers do not tell is as in `frame`: what is empty, and in which order members stand.
void lay_out(JsonValue& json, const JsonValue& frame) {
    if (json.is(Kind::object) && frame.is(Kind::object)) return lay_out_object(json, frame);
    if (!json.is(Kind::array) || !frame.is(Kind::array) || !is_keyed(frame)) return;
    for (JsonValue& item : json.items) {
        const auto same = std::ranges::find(frame.items, key_of(item), key_of);
        if (same != frame.items.end()) lay_out(item, *same);
    }
}

/// Only of unknown members nothing else tells it.
bool has_unknown(const Shape& shape, const void* object) {
    if (shape.extras && !shape.extras(object).empty()) return true;
    return std::ranges::any_of(shape.members, [&](const Member& member) {
        if (member.kind == MemberKind::object) {
            const void* inner = member.object.get(object, member.index);
            return inner != nullptr && has_unknown(member.shape(), inner);
        }
        if (member.kind != MemberKind::list && member.kind != MemberKind::cells) return false;
        for (std::size_t at = 0; at < member.list.size(object); ++at)
            if (has_unknown(member.shape(), member.list.get(object, at))) return true;
        return false;
    });
}

JsonValue body_of(const Skp& skp) {
    Skp bare = only_recorded(skp);
    bare.dialog = {};
    return json_of_skp(bare);
}

}  // namespace

Registers registers_of(const Skp& skp) {
    Registers registers;
    Flattener(registers).members(body_of(skp), "", true);
    return registers;
}

Skp skp_of(const Registers& registers, const Skp& frame) {
    Node root;
    for (const auto& [place, value] : registers) node_at(root, place).value = &value;
    JsonValue body = json_object();
    body.add("id", json_text(frame.id.value));
    add_members(body, root);
    if (has_unknown(shape_of<Skp>(), &frame)) lay_out(body, body_of(frame));
    JsonValue envelope = json_object();
    envelope.add("format", json_text("skp-luring"));
    envelope.add("schema_version", json_number(schema_version));
    envelope.add("skp", std::move(body));
    const Result<ReadReport> read = read_skp(std::move(envelope));
    if (!read) return frame;
    Skp skp = read->skp;
    skp.dialog = frame.dialog;
    keep_what_stays_here(skp, frame);
    keep_what_is_beside(skp, frame);
    for (const auto& extra : frame.extras)
        if (extra.first.starts_with(in_envelope)) skp.extras.push_back(extra);
    std::ranges::sort(skp.extras);
    return skp;
}

}  // namespace kinerja
