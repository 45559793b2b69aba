// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.35;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";

/// Who is backed: oracles of an OracleSet, by their permanent ids, or owners of devices in a DeviceRegistry, by their accounts.
enum Kind {
    Oracles,
    Owners
}

/// What a contract of stakes is made with. For good.
struct StakeTerms {
    Kind kind;
    /// Whose bonds are backed: an OracleSet or a DeviceRegistry.
    address source;
    /// Which names the treasury that slashes go to.
    address directory;
    /// Collects slashes where no treasury is named.
    address governance;
    /// Times a subject's own bond that may be staked on it, 1 to 1 000.
    uint32 perBond;
    /// Of that, in ten thousandths, what one account may have.
    uint16 mostPart;
    /// Seconds between asking for stake and getting it: at least as long as what a fault before that needs to be punished.
    uint48 delay;
    /// Base units that a stake begins with.
    uint128 least;
}

/// What is staked on a subject. An account's is its shares × total / shares, rounded down.
struct Pool {
    /// Base units; never above `shares`: a share is never worth more than a unit, so nobody makes one dear.
    uint128 total;
    uint128 shares;
    /// Of those, shares of who is leaving: they are slashed as the others are, and earn nothing.
    uint128 leaving;
    /// Counts how often all of it was slashed: shares of an earlier generation are worth nothing.
    uint16 generation;
    /// How many slashes of the subject are in `total`.
    uint24 slashes;
    /// In ten thousandths, of what backers would have: now, and from when `next`; zero: nothing is announced.
    uint16 commission;
    uint16 next;
    uint40 nextFrom;
    bool accepts;
}

struct Position {
    uint128 staying;
    uint128 leaving;
    uint16 generation;
    uint48 readyAt;
}

struct StakePermit {
    uint256 deadline;
    uint8 v;
    bytes32 r;
    bytes32 s;
}

/// What a holder signs to stake without gas (EIP-712): what it would have called `stake` with.
struct StakeOrder {
    address holder;
    uint256 subject;
    uint256 amount;
    uint16 mostCommission;
    uint256 nonce;
    uint256 expiry;
}

/// What a holder signs to ask its stake back without gas.
struct LeaveOrder {
    address holder;
    uint256 subject;
    uint256 amount;
    uint256 nonce;
    uint256 expiry;
}

/// @title Stakes: holders put money behind oracles, or behind owners of devices, and it is punished with them.
///
/// 1. Nobody moves a stake but its holder, by calling or by what it signed, once and until its expiry: what it asked back is paid to it
///    alone, whoever brings the transaction. There is no administrator, no pause and no upgrade.
/// 2. Whatever fraction of a subject's bond a fault takes for good, that fraction of the stake behind it goes to the treasury,
///    rounded up: never more than is there. Its own bond and its backers' money lose alike, so their ratio stays what backers agreed to.
///    Nothing of it is the prover's: else a subject could take its backers' money by proving its own fault.
/// 3. What is leaving is slashed as what stays is, for `delay` seconds, which is at least as long as a bond of the
///    subject waits: for oracles the unbonding time and the time of a decision, for owners twice the unbonding time, in
///    which a cut is reported and its appeal decided. Nobody can make it wait longer. Stake does not move from one subject to
///    another: who changes leaves.
/// 4. Σ (what all accounts could have now) ≤ Σ totals, and Σ totals + what is owed ≤ what is here, for every subject and at all
///    times. What is sent here without being staked is nobody's, and changes nothing.
/// 5. Staying stake of a subject is at most `perBond` times its own bond when any is added, and an account's at most its part of that.
///    Nothing is staked on whom nothing can be taken from: an oracle that leaves or has left, an owner without a bond.
/// 6. A commission never rises for those who are here before `delay` seconds after it was announced: whoever asks its stake
///    back when it is announced is paid out when it begins.
/// 7. Nothing is earned here: what the network pays for backing is in its ledger, by these logs.
interface IStakes {
    event TermsSet(uint256 indexed subject, uint256 commission, uint256 from, bool accepts);
    /// @param shares that were made: one a unit, and more after a slash.
    event Staked(uint256 indexed subject, address indexed holder, uint256 amount, uint256 shares);
    event Leaving(uint256 indexed subject, address indexed holder, uint256 shares, uint256 readyAt);
    /// @param left shares of what was leaving; stayed: of what was not, where the oracle is no more.
    event Withdrawn(
        uint256 indexed subject, address indexed holder, uint256 amount, uint256 left, uint256 stayed
    );
    event StakeSlashed(uint256 indexed subject, uint256 amount, uint256 total);
    event Collected(address indexed account, uint256 amount);

    error Stakes_WrongTerms(string field);
    /// The caller does not speak for the subject.
    error Stakes_NotTheSubject(uint256 subject, address caller);
    error Stakes_WrongCommission(uint256 commission, uint256 most);
    /// The subject takes no stake, or nothing could be taken from it.
    error Stakes_NotAccepting(uint256 subject);
    error Stakes_CommissionTooHigh(uint256 commission, uint256 most);
    error Stakes_TooSmall(uint256 amount, uint256 least);
    error Stakes_OverCap(uint256 amount, uint256 most);
    error Stakes_OverPart(uint256 amount, uint256 most);
    error Stakes_Nothing(uint256 subject, address holder);
    error Stakes_NotEnough(uint256 asked, uint256 there);
    error Stakes_NotReady(uint256 readyAt, uint256 now_);
    /// More slashes wait than fit into one call: `sync` first, until it says no more.
    error Stakes_NotSynced(uint256 subject);
    error Stakes_WrongAmountCame(uint256 amount, uint256 came);
    error Stakes_Expired(uint256 expiry, uint256 now_);
    /// The holder has not signed this, or its contract does not say so (ERC-1271).
    error Stakes_NotSigned(address holder);

    /// By the subject: what it keeps of what its backers would have, in ten thousandths, and whether it takes stake. Less counts at
    /// once, more after `delay`; before anybody has staked, at once.
    function setTerms(uint256 subject, uint16 commission, bool accepts) external;

    /// @param mostCommission the caller does not stake where it is more, or where more is announced.
    function stake(uint256 subject, uint256 amount, uint16 mostCommission) external;

    function stakeWithPermit(
        uint256 subject,
        uint256 amount,
        uint16 mostCommission,
        StakePermit calldata permit
    ) external;

    /// The same by whoever brings it, as the holder signed it: `StakeOrder(address holder,uint256 subject,uint256 amount,uint16
    /// mostCommission,uint256 nonce,uint256 expiry)`, in this contract's domain, "Cairn stakes" version "1". Orders to stake and to leave
    /// have one count.
    /// @param permit of the asset, of the holder's; not used where its deadline is zero.
    function stakeBySig(StakeOrder calldata order, bytes calldata signature, StakePermit calldata permit)
        external;

    /// Asks stake back: it earns nothing more, and is there after `delay`. What the caller has asked before waits as long again.
    /// @param amount base units; the largest number for all.
    function leave(uint256 subject, uint256 amount) external returns (uint256 readyAt);

    /// The same by whoever brings it, as the holder signed it: `LeaveOrder(address holder,uint256 subject,uint256 amount,uint256
    /// nonce,uint256 expiry)`.
    function leaveBySig(LeaveOrder calldata order, bytes calldata signature)
        external
        returns (uint256 readyAt);

    /// Pays a holder what it asked back, as far as it was not slashed. Anyone may call it. Where the subject's bond is paid back there
    /// is nothing to wait for, and all of the holder's stake is paid.
    function withdraw(uint256 subject, address holder) external returns (uint256 amount);

    /// Takes what the subject's faults have cost by now. Anyone may call it. @return more whether there are more of them.
    function sync(uint256 subject) external returns (bool more);

    /// Pays the treasury what slashes came to. Anyone may call it.
    function collect(address account) external returns (uint256 amount);

    /// As it is with all slashes by now, of which a call takes in 32.
    function poolOf(uint256 subject) external view returns (Pool memory);

    function positionOf(uint256 subject, address holder) external view returns (Position memory);

    /// Base units that an account has, as of now: what stays, and what is leaving.
    function stakeOf(uint256 subject, address holder)
        external
        view
        returns (uint256 staying, uint256 leaving, uint256 readyAt);

    /// Base units that may be staked on it in all.
    function capOf(uint256 subject) external view returns (uint256);

    /// What the next order that the account signs has to name.
    function nonces(address account) external view returns (uint256);

    function owedTo(address account) external view returns (uint256);

    function terms() external view returns (StakeTerms memory);

    function asset() external view returns (IERC20);
}
