// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.35;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {ISettlement, LedgerLine} from "../interfaces/ISettlement.sol";

/// A network whose accounts are paid here, too.
struct Member {
    ISettlement settlement;
    /// Base units that were given for its accounts, and that they were paid.
    uint128 allotted;
    uint128 paid;
}

/// An account's line in the ledger of one member, and the ways up: to that ledger's root, and from there to the root of roots.
struct MemberClaim {
    uint256 member;
    LedgerLine line;
    bytes32[] proof;
    bytes32[] rootProof;
}

/// @title Federation: networks, each a region with oracles and a ledger of its own, whose accounts are paid in one token. What an
/// account earned in all of them it claims once: one transaction, one transfer, proofs under one root of roots.
///
/// A network settles by itself, and nothing here speaks in it. Its governance names this contract (`mirror.` and the chain's id, as a
/// mirror on another chain), its accounts choose it, and the kernel puts what such an account earns from then on into a line of
/// `lineAsset`, which its own Settlement pays nothing for.
///
/// The sentences that hold, whatever oracles sign and members do:
/// 1. It mints nothing: it holds Σ (allotted − paid), and claims pay from that and from nothing else.
/// 2. A member's accounts are paid from what that member was allotted: oracles that lie empty their own region's part, and no other's.
/// 3. What an account has claimed of a member only grows, and a claim pays the difference: each unit once, here alone.
/// 4. Only a line pays whose ledger's root stands under a sealed root of roots, and pays at the member's own Settlement now: what was
///    disowned there, or is paused, pays nothing here, and holds up nobody else.
/// 5. Anybody seals. A root of roots says of each member, in their order, which root was its newest that paid.
/// 6. Governance adds members, for good, and says anew what of the allotments is whose. It has no way to the money: what was put in
///    leaves by claims alone.
interface IFederation {
    event MemberAdded(uint256 indexed member, ISettlement settlement);
    event Allotted(uint256 indexed member, address indexed from, uint256 amount);
    event Reallotted(uint256 indexed from, uint256 indexed to, uint256 amount);
    /// With the root of each member; zero of one that has none.
    event Sealed(bytes32 indexed root, bytes32[] roots);
    event Claimed(address indexed account, uint256 indexed member, uint256 amount, uint256 cumulative);
    /// Less than was due is allotted.
    event ClaimLimited(address indexed account, uint256 indexed member, uint256 due, uint256 paid);
    /// Its root does not pay where it is from, now.
    event ClaimPassedOver(address indexed account, uint256 indexed member, bytes32 root);

    error Federation_WrongTerms(string what);
    error Federation_NotGovernance(address caller);
    error Federation_NoMember(uint256 member, uint256 members);
    error Federation_IsMember(ISettlement settlement);
    error Federation_Full(uint256 most);
    error Federation_NotLeft(uint256 member, uint256 left, uint256 asked);
    error Federation_WrongAmountCame(uint256 asked, uint256 came);
    error Federation_OtherAccount(address account, address lines);
    error Federation_OtherAsset(address asset, address expected);
    error Federation_NotSealed(uint256 member, bytes32 root, bytes32 rootOfRoots);
    error Federation_NothingDue(address account);

    function add(ISettlement settlement) external returns (uint256 member);

    /// Of the caller's tokens, for accounts of a member.
    function allot(uint256 member, uint256 amount) external;

    /// What is left of one member's allotment becomes another's: where its oracles lie, before they claim it.
    function reallot(uint256 from, uint256 to, uint256 amount) external;

    function seal() external returns (bytes32 root);

    /// What is due of each, as far as it is allotted, to the account, whoever sends it.
    function claim(address account, MemberClaim[] calldata claims) external returns (uint256 paid);

    /// What is paid.
    function asset() external view returns (IERC20);

    /// Under what members' ledgers count what is paid here: mirrorAsset of this chain and contract.
    function lineAsset() external view returns (address);

    function governance() external view returns (address);

    function members() external view returns (uint256);

    function memberOf(uint256 member) external view returns (Member memory);

    function claimedOf(address account, uint256 member) external view returns (uint256);

    function isSealed(bytes32 root) external view returns (bool);
}
