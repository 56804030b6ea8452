// Box<T>: a shared value that copies in constant time and is cloned only when it is changed.
//
// A snapshot of a large document then costs a few pointers, and "did this part change?" is a
// pointer comparison.
#pragma once

#include <memory>
#include <utility>

namespace kinerja {

template <class T>
class Box {
  public:
    Box() : value_(std::make_shared<T>()) {}
    Box(T value) : value_(std::make_shared<T>(std::move(value))) {}  // NOLINT: a value boxes itself

    const T& operator*() const { return *value_; }
    const T* operator->() const { return value_.get(); }

    /// The value for change. Other copies of this box keep what they had.
    T& edit() {
        if (value_.use_count() > 1) value_ = std::make_shared<T>(*value_);
        return *value_;
    }

    /// Same object in memory: nothing below it can differ.
    bool same_as(const Box& other) const { return value_ == other.value_; }

    bool operator==(const Box& other) const { return same_as(other) || *value_ == *other.value_; }

  private:
    std::shared_ptr<T> value_;
};

}  // namespace kinerja
