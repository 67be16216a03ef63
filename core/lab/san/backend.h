// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace twinrail::lab {

class Comstar;

/// A real storage behind the modelled one (tests/vm). Both are called under the world's lock, in the thread that serves
/// the call.
class Backend {
public:
    virtual ~Backend() = default;
    virtual void refresh(Comstar& model) = 0;      ///< before a call: sessions as they are now
    virtual void follow(const Comstar& model) = 0; ///< after a call, before its answer goes out
};

} // namespace twinrail::lab
