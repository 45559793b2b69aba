// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.35;

/// @title Who is paid for an account, where a network's governance asks somebody: a compliance list, or a vault.
interface IPayout {
    /// @param chosen whom the account has named; itself unless it has.
    /// @return who is paid. Reverts, with its reason, where nobody may be.
    function recipientOf(address account, address asset, address chosen) external view returns (address);
}
