// What a Command is called in the undo menu, and which of them belong together.
#include "core/edit/command.h"

#include "core/model/field.h"

namespace kinerja {
namespace {

std::string label(const SetField& command) {
    const FieldSpec* spec = field_spec(command.path);
    return "perubahan " + std::string(spec ? spec->label : "isian");
}
std::string label(const SetFields& command) {
    return command.fields.empty() ? "perubahan isian" : label(command.fields.front());
}
std::string label(const AddRhk&) { return "penambahan RHK"; }
std::string label(const RemoveRhk&) { return "penghapusan RHK"; }
std::string label(const MoveRhk&) { return "pemindahan RHK"; }
std::string label(const AddIki&) { return "penambahan IKI"; }
std::string label(const InsertIki&) { return "penambahan IKI dari contoh"; }
std::string label(const RemoveIki&) { return "penghapusan IKI"; }
std::string label(const MoveIki&) { return "pemindahan IKI"; }
std::string label(const AddRhkPimpinan&) { return "penambahan RHK pimpinan"; }
std::string label(const RemoveRhkPimpinan&) { return "penghapusan RHK pimpinan"; }
std::string label(const AddSumberDaya&) { return "penambahan dukungan sumber daya"; }
std::string label(const RemoveSumberDaya&) { return "penghapusan dukungan sumber daya"; }
std::string label(const FillSkema&) { return "penyalinan skema pertanggungjawaban"; }
std::string label(const InsertRows& command) {
    const std::size_t count = command.rhk.size();
    return "penambahan " + (count == 1 ? "" : std::to_string(count) + " ") + "RHK";
}
std::string label(const RelinkRhkPimpinan&) { return "penggantian RHK pimpinan sementara"; }
std::string label(const RelinkAllRhkPimpinan&) { return "penggantian RHK pimpinan sementara"; }
std::string label(const TakeRhkPimpinan&) { return "pengambilan RHK pimpinan dari berkas"; }
std::string label(const CopyParts&) { return "penyalinan dari SKP lain"; }
std::string label(const AddSasaran&) { return "penambahan sasaran"; }
std::string label(const RemoveSasaran&) { return "penghapusan sasaran"; }
std::string label(const AddRencanaAksi&) { return "penambahan rencana aksi"; }
std::string label(const RemoveRencanaAksi&) { return "penghapusan rencana aksi"; }
std::string label(const InsertRencanaAksi&) { return "penyalinan rencana aksi"; }
std::string label(const SetPeriode&) { return "perubahan periode evaluasi"; }
std::string label(const AddPeriode&) { return "penambahan periode evaluasi"; }
std::string label(const RemovePeriode&) { return "penghapusan periode evaluasi"; }
std::string label(const AddAnggota&) { return "penambahan pegawai pada matriks"; }
std::string label(const RemoveAnggota&) { return "penghapusan pegawai dari matriks"; }
std::string label(const MoveAnggota&) { return "pemindahan pegawai pada matriks"; }
std::string label(const CopyManual&) { return "penyalinan manual indikator"; }
std::string label(const InsertAnggota& command) {
    return "penambahan " + std::to_string(command.anggota.size()) + " pegawai pada matriks";
}
std::string label(const MovePeran&) { return "pemindahan hasil pada matriks"; }
std::string label(const RemovePeran&) { return "penghapusan hasil dari matriks"; }
std::string label(const StepPkps&) { return "langkah PKPS"; }
std::string label(const SetKonsep&) { return "tulisan dialog"; }
std::string label(const AddPertemuan&) { return "penambahan pertemuan"; }
std::string label(const RemovePertemuan&) { return "penghapusan pertemuan"; }
std::string label(const AddTindakLanjut&) { return "penambahan tindak lanjut"; }
std::string label(const RemoveTindakLanjut&) { return "penghapusan tindak lanjut"; }
std::string label(const AppendEntries&) { return "entri dialog"; }
std::string label(const AcceptProposal&) { return "penerimaan usulan"; }
std::string label(const TakeHandover&) { return "penerimaan berkas"; }
std::string label(const SettleConflict&) { return "keputusan atas dua tulisan"; }
std::string label(const RestoreSkp&) { return "pemulihan versi sebelumnya"; }

bool is_typed(const FieldSpec& spec) {
    return spec.kind != FieldKind::choice && spec.kind != FieldKind::flag;
}

}  // namespace

std::string label_of(const Command& command) {
    return std::visit([](const auto& one) { return label(one); }, command);
}

std::string merge_key_of(const Command& command) {
    if (std::holds_alternative<SetKonsep>(command)) return "konsep";
    const SetField* set = std::get_if<SetField>(&command);
    const FieldSpec* spec = set ? field_spec(set->path) : nullptr;
    return spec && is_typed(*spec) && !set->own_step ? set->path.value : std::string();
}

}  // namespace kinerja
