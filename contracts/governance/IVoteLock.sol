// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.35;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {IERC5805} from "@openzeppelin/contracts/interfaces/IERC5805.sol";

/// What an amount and a time make of votes. MAX is the longest time.
/// Falling: ⌊amount / MAX⌋ × seconds left, to the unit what Curve's vote escrow counts.
/// Linear: amount × seconds left / MAX, rounded down once, over all that one delegate has.
/// Constant: the amount, until its holder asks for it back; it comes back MAX seconds later, and votes no more from the asking on.
enum Curve {
    Falling,
    Linear,
    Constant
}

/// What an account signs to lock without coins: EIP-712, as
/// Lock(address account,uint256 amount,uint256 until,uint256 nonce,uint256 expiry).
struct LockTerms {
    address account;
    uint256 amount;
    uint256 until;
    /// Of the account, as `nonces` tells it: the one that delegations by signature use as well.
    uint256 nonce;
    uint256 expiry;
}

/// ERC-2612; all zero where the lock may take the amount already.
struct LockPermit {
    uint256 deadline;
    uint8 v;
    bytes32 r;
    bytes32 s;
}

/// @title VoteLock: tokens that are locked vote, and those that are not stay plain ERC-20.
/// 1. Who locked gets back exactly what it locked, once the lock is over; nobody else gets it, moves it, shortens or lengthens it.
///    There is no administrator, and nothing here can be changed.
/// 2. Votes of all delegates together are at most those of all locks, and those at most what is locked, at every second.
/// 3. A lock's votes are one delegate's at a time: its holder's own unless it named another.
/// 4. The votes of a second that is over never change.
/// 5. Nobody can make a call of somebody else cost more than the weeks of MAX: what is summed up is bounded by them.
/// 6. Whoever brings what an account signed changes none of it: not how much, how long, for whom or who votes with it; and brings it
///    once, in time. Its tokens are moved to its own lock alone.
/// Times are seconds since 1970 (ERC-6372), and a lock ends at a whole week. Answers as OpenZeppelin's Votes does, so its Governor
/// and what reads that read this too.
interface IVoteLock is IERC5805 {
    /// @param end when it is over; zero while a constant one was not asked back.
    event Locked(address indexed account, uint256 amount, uint256 end);
    event Withdrawn(address indexed account, uint256 amount);

    error VoteLock_Nothing(address account);
    error VoteLock_WrongEnd(uint256 asked, uint256 least, uint256 most);
    error VoteLock_NotOver(uint256 end);
    error VoteLock_NotOfThisCurve();
    error VoteLock_NotSigned(address account);
    error VoteLock_Expired(uint256 expiry);
    /// By the name that OpenZeppelin's Votes gives it.
    error ERC5805FutureLookup(uint256 timepoint, uint48 clock);

    function initialize() external;

    /// Adds to the caller's lock, or lengthens it, or both.
    /// @param amount base units, taken from the caller, which has approved them; may be none.
    /// @param until rounded down to a whole week; zero leaves the end as it is. A constant lock has none: zero.
    function lock(uint256 amount, uint256 until) external;

    /// The same, with the approval as a signature (ERC-2612).
    function lockWithPermit(uint256 amount, uint256 until, uint256 deadline, uint8 v, bytes32 r, bytes32 s)
        external;

    /// The same for an account that signed it (ERC-1271 as well), by whoever pays for the gas.
    function lockBySig(LockTerms calldata terms, bytes calldata signature, LockPermit calldata permit)
        external;

    /// Asks a constant lock back.
    function unlock() external;

    /// Pays the caller what its lock held, which is over.
    function withdraw() external;

    /// The same for another account: it is paid to that account, whoever asks.
    function withdrawFor(address account) external;

    /// Of what an account signs next, a lock or a delegation.
    function nonces(address account) external view returns (uint256);

    function token() external view returns (IERC20);

    function curve() external view returns (Curve);

    /// MAX, in seconds.
    function longest() external view returns (uint256);

    /// @return amount base units. @return end zero while a constant one was not asked back. @return votes now.
    function lockOf(address account) external view returns (uint256 amount, uint256 end, uint256 votes);
}
