// Sheet: cells in rows and columns below a head that stays in sight, beside a first column that
// stays in sight. It scrolls sideways by itself and up and down with the page.
//
// Only what can be seen is worth drawing: ask rows() and columns(). Everything is CSS px.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "wasm/abi/event.h"
#include "wasm/widgets/geometry.h"
#include "wasm/widgets/scroll_state.h"

namespace kinerja::ui {

struct SheetShape {
    int rows = 0, columns = 0;
    float head = 0;                  // height of the head
    float side = 0;                  // width of the first column
    float row = 0;                   // height of a row
    float width = 0;                 // of a column
    std::vector<float> widths = {};  // of each, when they are not alike

    float width_of(int column) const {
        return widths.empty() ? width : widths[static_cast<std::size_t>(column)];
    }
    /// Of all columns before this one, which may be the number of columns.
    float left_of(int column) const;
};

/// A cell by its position, from 0.
struct SheetCell {
    int row = 0, column = 0;

    bool operator==(const SheetCell&) const = default;
};

class Sheet {
  public:
    /// Takes its place in the column. `current` is always among rows() and columns(), wherever the
    /// sheet stands: what has the focus must not vanish. `across.y` is the distance to the right.
    Sheet(Column& column, std::string_view name, const SheetShape& shape, SheetCell current,
          ScrollState& across);
    ~Sheet();
    Sheet(const Sheet&) = delete;
    Sheet& operator=(const Sheet&) = delete;

    const std::vector<int>& rows() const { return rows_; }
    const std::vector<int>& columns() const { return columns_; }

    /// Something of it is in sight, or will be soon.
    bool near_view() const;

    Rect cell(SheetCell at) const;
    /// Beside the row; above the column; above the first column.
    Rect row_head(int row) const;
    Rect column_head(int column) const;
    Rect corner() const;

    /// The cell that was pressed, once.
    std::optional<SheetCell> pressed() const { return pressed_; }
    /// Scrolls so that all of this cell, which belongs to widget `id`, is seen when that is asked
    /// for.
    void note_place(std::uint32_t id, SheetCell at);

    /// What is drawn while one of these lives is seen only in that part of the sheet.
    enum class Part { body, side, head, corner };
    class Clip {
      public:
        Clip(const Sheet& sheet, Part part);
        ~Clip();
        Clip(const Clip&) = delete;
        Clip& operator=(const Clip&) = delete;
    };

  private:
    void take_press(std::uint32_t id);
    int column_at(float x) const;

    Column& column_;
    SheetShape shape_;
    ScrollState& across_;
    Rect place_;    // of the whole sheet
    float head_y_;  // the head slides down with the view
    std::vector<int> rows_, columns_;
    std::optional<SheetCell> pressed_;
};

/// The editor in the current cell, as a node only: the canvas paints the text of a cell that is not
/// being `edited`. `keys` are those that a sheet needs: all of the moving ones, and while it is
/// edited only those that leave the cell.
struct CellEditor {
    std::optional<std::string> typed;
    std::vector<KeyPress> keys;
    bool focused = false;
};
CellEditor cell_editor(const Rect& rect, std::uint32_t id, std::string_view name,
                       std::string_view value, bool edited, bool readonly);

/// Where the cursor goes from here by this key; empty when the key does not move it. `page` is how
/// many rows a screen has.
std::optional<SheetCell> moved(SheetCell from, const KeyPress& press, const SheetShape& shape,
                               int page);

}  // namespace kinerja::ui
