// The documents that can be printed, by id. A new form is one file and one row in forms.cpp.
#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "core/model/skp.h"
#include "core/print/block.h"
#include "core/rules/rule.h"

namespace kinerja {

/// What a paper must know besides the SKP. `findings` are those of the same SKP. `content_seal` is
/// its seal (content_seal_of(), core/handover/record.h), which a paper compares with what was
/// signed; empty: there is nothing to compare. `minutes_east`: how far the clock on the wall is
/// ahead of UTC.
struct PaperFacts {
    const Findings& findings;
    std::string_view content_seal = {};
    int minutes_east = 0;
    std::string_view only = {};  // id of the item that is wanted alone; empty: all
};

/// What a person chooses to print. `title` and `explanation` stand on screen, `file_name` begins
/// the name of the file. Offered for every SKP, or for those of which `is_there` is true.
struct Form {
    std::string_view id;
    std::string_view title;
    std::string_view explanation;
    std::string_view file_name;
    std::vector<Paper> (*make)(const Skp&, const PaperFacts&);
    bool (*is_there)(const Skp&) = nullptr;  // something to print; null: always
};

std::span<const Form> all_forms();

/// Null when there is none with this id. "pembinaan/b2" is that form for one item alone.
const Form* find_form(std::string_view id);
/// Of such an id what stands behind the form; empty: everything.
std::string_view only_item(std::string_view id);

/// The SKP in the official form that its jenis jabatan and pendekatan ask for (regulation.md 3.1 to
/// 3.7). What that form has no place for is not printed. `content_seal` as in PaperFacts.
Paper skp_form(const Skp& skp, std::string_view content_seal = {});

/// The Lampiran with its three lists (regulation.md 3.8).
Paper lampiran_form(const Skp& skp, std::string_view content_seal = {});

/// The Manual Indikator, a table for each indicator that has one (regulation.md 3.9).
Paper manual_form(const Skp& skp);
bool has_manual(const Skp& skp);

/// Targets by quarter of all indicators. Not an official annex, and it says so.
Paper triwulan_form(const Skp& skp);
bool has_triwulan(const Skp& skp);
/// The matrix of roles and results (regulation.md 3.10), signed by the leader at its end; one paper
/// for each set of columns that fits the width.
std::vector<Paper> matriks_form(const Skp& skp);
/// One evaluation (regulation.md 3.11), in the variant that jenis jabatan and pendekatan ask for; a
/// draft while something is not chosen. After a decision on an objection with what was decided.
Paper evaluasi_form(const Skp& skp, const Evaluasi& evaluasi);
/// Its Dokumen Evaluasi (regulation.md 3.12), in the layout with sections 6 to 8 when there is an
/// objection.
Paper dokumen_evaluasi_form(const Skp& skp, const Evaluasi& evaluasi);
/// Of each period the newest that was handed over, the year last; a blank draft when there is none.
std::vector<Paper> evaluasi_forms(const Skp& skp);
std::vector<Paper> dokumen_evaluasi_forms(const Skp& skp);
bool has_evaluasi(const Skp& skp);
/// Both of each evaluation that the Pejabat Penilai Kinerja did not hand over yet: drafts.
std::vector<Paper> evaluasi_konsep_forms(const Skp& skp);
bool has_evaluasi_konsep(const Skp& skp);

/// Angka kredit (regulation.md 6.5): a Konversi for each conversion of the year, the Akumulasi of
/// all, and the Penetapan, which there is only when a promotion has what it needs. Drafts while a
/// figure can not be read; its cell is blank then.
std::vector<Paper> konversi_form(const Skp& skp);
Paper akumulasi_form(const Skp& skp);
bool has_angka_kredit(const Skp& skp);
Paper penetapan_form(const Skp& skp);
bool has_penetapan(const Skp& skp);

/// Laporan Capaian Kinerja, a paper for each period that is reported, and where quarters are
/// reported. Not an official annex, and it says so.
std::vector<Paper> lck_form(const Skp& skp);
bool has_lck(const Skp& skp);

/// The PKPS plan with what happened on its way to approval. Ours, not an official form.
Paper pkps_form(const Skp& skp);
/// The dialogue: a page of what was decided, by whom and when; meetings, steps and signatures; and
/// as an annex all that was said, in its order. `minutes_east` and `content_seal` as in PaperFacts.
/// Ours, not an official form.
std::vector<Paper> berita_acara_form(const Skp& skp, int minutes_east = 0,
                                     std::string_view content_seal = {});
bool has_berita_acara(const Skp& skp);

/// Catatan Umpan Balik, a paper for each period in which there is any, the earliest first, or of
/// the one period with this id. Ours.
std::vector<Paper> umpan_balik_form(const Skp& skp, std::string_view only = {});
bool has_umpan_balik(const Skp& skp);

/// Formats B.1.8 and B.1.9, to be filled in by hand (regulation.md 3.13).
Paper bimbingan_form(const Skp& skp);
Paper kompetensi_form(const Skp& skp);
/// Each session of pembinaan, or the one with this id; empty where there is none. Private, and
/// ours.
std::vector<Paper> pembinaan_form(const Skp& skp, std::string_view only = {});
bool has_pembinaan(const Skp& skp);

/// What the rules still ask for: place, message, remedy and basis. Ours, not an official form.
Paper findings_form(const Skp& skp, const Findings& findings);

/// Place and date in front of the signatures that nobody gave yet; for what is blank there stay
/// dots, to be filled in by hand.
void set_place_and_date(std::vector<Paper>& papers, std::string_view tempat,
                        std::string_view tanggal);

/// Something that blocks is open: the paper is marked as a draft.
bool is_draft(const Findings& findings);

}  // namespace kinerja
