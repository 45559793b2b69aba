// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.35;

/// @title Directory: the network's named addresses, which governance can change and everybody can look up.
/// 1. Only governance names an address, or takes a name back.
/// 2. A name is 1 to 31 characters of a-z 0-9 . and -, left-aligned in a word. There are at most 64.
///
/// Names that mean something: `treasury` (gets its share of the emission, and what is taken from bonds), `credits` (a minter
/// of credits). Others are the network's own. Oracles fold the events into the facts that rules see.
interface IDirectory {
    event DirectorySet(bytes32 indexed name, address account);

    error Directory_NotGovernance(address caller);
    error Directory_BadName(bytes32 name);
    error Directory_Full(uint256 max);

    /// By the factory, at the launch.
    function initialize(address treasury) external;

    /// The zero address takes the name back.
    function set(bytes32 name, address account) external;

    /// Zero for a name that is not set.
    function addressOf(bytes32 name) external view returns (address);
}
