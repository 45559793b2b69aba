// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.35;

import {ShareTerms} from "./IMachineShares.sol";

/// @title ShareFactory: shares of machines, a clone each, made by whoever likes.
/// A network counts the shares of the factory that its governance has named `shares` in the Directory, and no others: the kernel splits
/// their income over their holders. Their address follows from who makes them and what they are told, so making
/// them can be repeated safely.
interface IShareFactory {
    event SharesMade(address indexed settlement, address indexed shares, address indexed maker);

    error ShareFactory_NotOfNetwork(address registry, address settlement);

    function make(ShareTerms calldata terms) external returns (address shares);

    function addressOf(address maker, ShareTerms calldata terms) external view returns (address);
}
