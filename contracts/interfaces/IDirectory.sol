// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.35;

/// @title Directory: the network's named addresses, which governance can change and everybody can look up.
/// 1. Only governance names an address, or takes a name back.
/// 2. A name is 1 to 31 characters of a-z 0-9 . and -, left-aligned in a word. There are at most 64.
/// 3. Only governance lists an issuer, whose vouchers then count for the kinds that it is listed for; or takes it off the list.
///    An issuer is a subject, the thumbprint of its key, for which an address has no room: hence a list of their own. There are
///    at most 64, of at most 16 kinds each; a kind is written as a name is.
///
/// Names that mean something: `treasury` (gets its share of the emission, and what is taken from bonds), `credits` (a minter
/// of credits). Others are the network's own. Oracles fold the events into the facts that rules see.
interface IDirectory {
    event DirectorySet(bytes32 indexed name, address account);
    /// From now on these kinds and no others; none: it is off the list.
    event IssuerSet(bytes32 indexed subject, bytes32[] kinds);

    error Directory_NotGovernance(address caller);
    error Directory_BadName(bytes32 name);
    error Directory_Full(uint256 max);
    error Directory_TooManyKinds(uint256 max);
    error Directory_KindsDoNotAscend(uint256 index);
    error Directory_NotListed(bytes32 subject);

    /// By the factory, at the launch.
    function initialize(address treasury) external;

    /// The zero address takes the name back.
    function set(bytes32 name, address account) external;

    /// Zero for a name that is not set.
    function addressOf(bytes32 name) external view returns (address);

    /// Lists an issuer for these kinds, which ascend strictly, in place of those before; none takes it off the list.
    function setIssuer(bytes32 subject, bytes32[] calldata kinds) external;

    /// Takes an issuer off the list. Of its own so that who may do it at once, where a key was lost, can do nothing else.
    function dropIssuer(bytes32 subject) external;

    /// None for a subject that is not listed.
    function kindsOf(bytes32 subject) external view returns (bytes32[] memory);
}
