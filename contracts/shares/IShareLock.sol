// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.35;

/// @title What holds shares for others says for whom, so that the kernel pays them: escrows, vestings, lenders.
/// A network looks through those that its governance has named `shares-lock.…` in the Directory, and no further than what they hold:
/// one that says more than it has is paid itself.
interface IShareLock {
    /// From now on it holds so many of these shares for the account, in all.
    event BeneficiaryChanged(address indexed shares, address indexed account, uint256 amount);
}
