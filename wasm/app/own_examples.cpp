// Read, change, write; then the next one.
#include "wasm/app/own_examples.h"

#include <algorithm>

#include "core/base/text.h"
#include "core/codec/own_examples_json.h"
#include "wasm/views/wording_pustaka.h"

namespace kinerja::ui {
namespace {

constexpr std::string_view note = "contoh-saya";
constexpr std::string_view note_aside = "contoh-saya-disisihkan";

bool same_words(const OwnExample& a, const OwnExample& b) {
    return fold(a.jabatan) == fold(b.jabatan) && fold(a.rhk) == fold(b.rhk) &&
           fold(a.iki) == fold(b.iki) && fold(a.target) == fold(b.target);
}

bool is_too_long(const OwnExample& example) {
    return std::max({example.jabatan.size(), example.rhk.size(), example.iki.size(),
                     example.target.size()}) > max_example_text;
}

}  // namespace

void OwnExamples::refresh() {
    host_.ask(Op::read_note, {note}, [this](const Reply& reply) {
        take(reply);
        changed_();
    });
}

bool OwnExamples::take(const Reply& reply) {
    if (reply.status == Status::not_found) {
        examples_.clear();
        damaged_ = false;
        return true;
    }
    if (reply.status == Status::damaged) damaged_ = true;
    if (!reply.ok()) return false;
    Result<std::vector<OwnExample>> read = read_own_examples(reply.at(0));
    damaged_ = !read;
    if (read) examples_ = std::move(read).value();
    return !damaged_;
}

void OwnExamples::add(OwnExample example) {
    enqueue({[example = std::move(example)](std::vector<OwnExample>& all) -> std::string {
                 if (is_too_long(example)) return std::string(wording::contoh_terlalu_panjang);
                 if (all.size() >= max_own_examples) return std::string(wording::contoh_penuh);
                 for (const OwnExample& other : all)
                     if (same_words(other, example)) return std::string(wording::contoh_sudah_ada);
                 all.insert(all.begin(), example);
                 return {};
             },
             std::string(wording::contoh_tersimpan)});
}

void OwnExamples::remove(const std::string& id) {
    enqueue({[id](std::vector<OwnExample>& all) -> std::string {
                 std::erase_if(all, [&](const OwnExample& one) { return one.id == id; });
                 return {};
             },
             std::string(wording::contoh_terhapus)});
}

void OwnExamples::enqueue(Task task) {
    tasks_.push_back(std::move(task));
    if (!busy_) work();
}

void OwnExamples::work() {
    busy_ = !tasks_.empty();
    if (!busy_) return;
    host_.ask(Op::read_note, {note}, [this, generation = generation_](const Reply& reply) {
        if (generation != generation_) return;
        if (!take(reply))
            return finish(
                std::string(damaged_ ? wording::contoh_rusak_tolak : wording::contoh_gagal), true);
        std::vector<OwnExample> next = examples_;
        const std::string refusal = tasks_.front().change(next);
        if (!refusal.empty()) return finish(refusal, false);
        write(next);
    });
}

void OwnExamples::write(const std::vector<OwnExample>& next) {
    host_.ask(Op::write_note, {note, write_own_examples(next)},
              [this, next, generation = generation_](const Reply& reply) {
                  if (generation != generation_) return;
                  if (!reply.ok()) return finish(std::string(wording::contoh_gagal), true);
                  examples_ = next;
                  finish(tasks_.front().done, false);
              });
}

void OwnExamples::finish(std::string words, bool danger) {
    tasks_.pop_front();
    say_(std::move(words), danger);
    changed_();
    work();
}

void OwnExamples::set_aside() {
    const auto failed = [this] { say_(std::string(wording::contoh_gagal), true); };
    host_.ask(Op::read_note, {note}, [this, failed](const Reply& now) {
        if (now.status != Status::ok && now.status != Status::damaged) return failed();
        host_.ask(Op::write_note, {note_aside, now.at(0)}, [this, failed](const Reply& kept) {
            if (!kept.ok()) return failed();
            host_.ask(Op::write_note, {note, write_own_examples({})},
                      [this, failed](const Reply& fresh) {
                          if (!fresh.ok()) return failed();
                          refresh();
                      });
        });
    });
}

void OwnExamples::forget() {
    ++generation_;
    examples_.clear();
    tasks_.clear();
    damaged_ = busy_ = false;
}

}  // namespace kinerja::ui
