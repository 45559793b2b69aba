// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.35;

import {ScheduleConfig} from "./IEmission.sol";

/// What oracles sign for an epoch. Field for field the `EpochHeader` of protocol/chain-formats/header.ts.
struct EpochHeader {
    uint64 epoch;
    /// Which attempt at the epoch this is, from 0: each has a proposer of its own.
    uint32 viewNumber;
    /// Struct hash of the previous header; zero for epoch 0.
    bytes32 parent;
    bytes32 rules;
    bytes32 evidenceRoot;
    bytes32 bundle;
    bytes32 stateRoot;
    bytes32 ledgerRoot;
    uint64 factsBlock;
    /// When that block was made, seconds since 1970: the last block that is no later than the epoch's end.
    uint64 factsTime;
    /// Cumulative, base units: what was emitted; what of the burned the schedule counts as mintable again; what is held back
    /// and in no line of the ledger yet. The contracts bound the first, and carry the other two.
    uint128 tokenEarned;
    uint128 tokenBurned;
    uint128 tokenHeld;
    /// One row for each asset that can be deposited, ascending.
    AssetTotals[] assets;
    /// Room that is empty today: zero.
    bytes32 extensions;
}

/// What the ledger says of one asset, cumulative over all accounts, base units.
struct AssetTotals {
    address asset;
    uint128 earned;
    uint128 spent;
    /// What of the deposits waits in escrow: it rises and falls.
    uint128 locked;
}

/// An ECDSA signature in the 64 bytes of EIP-2098.
struct CompactSignature {
    bytes32 r;
    bytes32 vs;
}

/// A line of the ledger: the `LedgerEntry` of protocol/chain-formats/ledger.ts. Base units, and seconds since 1970.
struct LedgerLine {
    address account;
    address asset;
    /// Cumulative, as is what was spent.
    uint256 earned;
    uint256 spent;
    /// What of the deposit waits in escrow, and when the last of its locks expires; both zero where nothing is locked.
    uint256 locked;
    uint256 lockedUntil;
}

/// A line with its proof under an activated root.
struct Claim {
    LedgerLine line;
    bytes32[] proof;
}

/// What an account has put in of an asset, taken out, and asked for. Base units, and seconds since 1970.
struct Deposit {
    uint128 deposited;
    uint128 withdrawn;
    uint128 requested;
    uint64 firstTime;
    uint64 requestTime;
}

/// What the newest activated epoch says, and what was done with it.
struct Activated {
    /// Number of that epoch plus one; zero before the first.
    uint64 epochs;
    /// The time of the facts that it was computed from, seconds since 1970. They hold what was done until then, all of it:
    /// of blocks of one time they are those of the last.
    uint64 factsTime;
    /// Roots ever activated.
    uint64 roots;
    uint128 tokenEarned;
    uint128 paymentEarned;
    uint128 paymentSpent;
    uint128 paymentLocked;
}

struct EpochsConfig {
    ScheduleConfig schedule;
    address governance;
    address oracleSet;
    bytes32 rules;
    /// Seconds in which a submitted root does not pay yet and can be rejected; at most four epochs.
    uint64 challengeWindow;
    /// Seconds that a challenge can last: for so many epochs more there is room.
    uint64 longestFreeze;
    /// K: a message that an oracle took in belongs into the evidence of its epoch or of one of the K that follow; 1 to 8.
    uint64 inclusionEpochs;
}

/// @title Settlement: one root an epoch, deposits in, earnings out.
///
/// The sentences that hold, whoever signs what:
/// 1. Tokens: claimed ≤ minted here ≤ earned ≤ the schedule. A claim pays only from what was minted here.
/// 2. Payment asset: claimed ≤ earned ≤ spent, and spent + locked ≤ deposited − withdrawn, in the totals of the newest
///    activated epoch when it was activated.
/// 3. Nobody is paid twice: what an account has claimed only grows, and a claim pays the difference.
/// 4. Epochs are sequential: each header names its parent, its rules and its signers' signatures, and is taken once. What
///    a header can break by itself (order, time, rules, quorum, schedule, earned over spent, no root) is refused when it
///    is submitted; what it can break against the money that is here (totals or a facts' time that fall, more spent and
///    locked than is deposited), when it is activated. A header that was refused either way pays nobody.
/// 5. Only an activated root pays: one whose challenge window has passed. The last 16 activated roots all pay, so a later
///    root that is wrong, or lowered, locks nobody out of what an earlier one promised.
/// 6. A deposit can always be taken out, less what the newest activated root proves to be spent or locked: as soon as the
///    oracles have seen the request, or, should they fall silent, after 30 days. Then locks that have expired hold nothing
///    any more, and a deposit younger than that root's facts needs no proof, for nobody can have spent it.
/// 7. Mints, claims and withdrawals of the payment asset pass circuit breakers: a fault drains slowly, and visibly. Who is
///    held back gets a part now and the rest later.
/// 8. Governance has no way to money of its own: it rejects pending epochs, announces rules, appoints the guardian, and sets
///    how fast the breakers refill, within bounds. The guardian can only reject. Governance does choose the oracles, and a
///    quorum that lies can credit itself with what is deposited: then 5 and 7 are what is left, a window in which anyone
///    can see it and the guardian can reject, and a breaker that lets it go slowly.
///
/// 9. A freeze stops the activation of its epochs, and nothing else: what comes before them becomes active, and new epochs
///    are submitted behind them. It takes nothing of a window and adds nothing to it.
/// 10. Whatever is signed names the chain, this contract and the launch: what was signed for another network is good here
///    for nothing.
///
/// All that is compared is time, in seconds: on a rollup `block.number` is another chain's.
///
/// How a figure that is too high is put right. Before its root is active: the guardian or governance rejects the epoch,
/// and the oracles submit another in its place. After that: cumulative figures do not fall. The rules, by vote, name the
/// account and the amount, and the kernel withholds its later rewards until the debt is worked off (kernel/money/withhold.ts).
/// A figure that is too low is raised in the next epoch. A lowered line, should one be activated, pays nothing until it is
/// passed again; for as long as the earlier root is among the last 16, what that one promised is paid. A header after one
/// whose totals were too high carries those totals on: they bound what is paid, they are not the sum of the lines.
interface ISettlement {
    event EpochSubmitted(uint64 indexed epoch, bytes32 indexed headerHash, EpochHeader header);
    event EpochsRejected(uint64 indexed from, uint64 to);
    event EpochsFrozen(uint64 indexed from);
    event EpochsThawed(uint64 indexed from);
    event EpochActivated(uint64 indexed epoch, bytes32 ledgerRoot);
    event Deposited(address indexed account, address indexed asset, uint256 amount);
    event Claimed(address indexed account, address indexed asset, uint256 amount, uint256 cumulative);
    event ClaimLimited(address indexed account, address indexed asset, uint256 due, uint256 paid);
    /// An account's deposit as it stands now: what oracles read. What is requested can no longer be spent.
    event DepositChanged(
        address indexed account,
        address indexed asset,
        uint256 deposited,
        uint256 withdrawn,
        uint256 requested
    );
    event Withdrawn(address indexed account, address indexed asset, uint256 amount);
    event WithdrawLimited(address indexed account, address indexed asset, uint256 due, uint256 paid);
    event SignersCommitted(bytes32 commitment);
    event RulesAnnounced(bytes32 rules, uint64 fromEpoch);
    event GuardianSet(address guardian);
    event BreakerSet(uint256 capacity, uint256 window);

    error Settlement_NotGuardian(address caller);
    /// One freeze at a time.
    error Settlement_Frozen(uint64 from);
    error Settlement_NotOracleSet(address caller);
    error Settlement_SameAsset();
    /// Not the token, nor what can be deposited.
    error Settlement_UnknownAsset(address asset);
    error Settlement_NoEpochLength();
    error Settlement_WindowTooLong(uint256 window, uint256 max);
    error Settlement_WrongEpoch(uint64 expected, uint64 given);
    error Settlement_TooEarly(uint256 endsAt, uint256 now_);
    error Settlement_WrongParent(bytes32 expected, bytes32 given);
    error Settlement_WrongRules(bytes32 expected, bytes32 given);
    error Settlement_FactsAhead(uint64 factsTime, uint256 latest);
    error Settlement_InclusionOutOfRange(uint256 epochs, uint256 max);
    error Settlement_SignersDoNotAscend(uint256 index, address before, address signer);
    error Settlement_ZeroRoot();
    /// The header has other rows than one for each asset that can be deposited.
    error Settlement_WrongAssets(uint256 expected, uint256 given, address asset);
    error Settlement_ExtensionUnknown(bytes32 extensions);
    error Settlement_TooManyPending(uint256 pending);
    error Settlement_WrongSigners();
    error Settlement_NoQuorum(uint256 needed, uint256 given);
    error Settlement_BadSignature(uint256 index, address recovered);
    error Settlement_OverSchedule(uint256 earned, uint256 allowed);
    error Settlement_EarnedOverSpent(uint256 earned, uint256 spent);
    error Settlement_SpentOverDeposits(uint256 spent, uint256 deposited);
    error Settlement_TotalsFell(uint256 before, uint256 given);
    error Settlement_NotActive(uint64 epoch, uint256 activeEpochs);
    error Settlement_Superseded(uint64 epoch, uint64 newest);
    error Settlement_WrongHeader(uint64 epoch);
    error Settlement_UnknownRoot(address account, bytes32 root);
    error Settlement_NotNewestRoot(bytes32 root, bytes32 newest);
    error Settlement_NothingDue(address account, uint256 earned, uint256 claimed);
    error Settlement_NothingRequested(address account);
    error Settlement_NotReady(uint64 requestTime, uint64 factsTime);
    error Settlement_NotStalled(uint256 stalledAt, uint256 now_);
    error Settlement_ProofNeeded(uint64 firstTime, uint64 factsTime);
    error Settlement_BreakerTooTight(uint256 capacity, uint256 needed);
    error Settlement_NotEnough(uint256 asked, uint256 left);
    error Settlement_NotPending(uint64 epoch);
    error Settlement_RulesTooSoon(uint64 fromEpoch, uint64 next);
    error Settlement_RulesInFlight(uint64 fromEpoch);

    /// Takes the next epoch, once its end has passed. Anyone may send it.
    /// @param signers all committed signers, ascending, 20 bytes each.
    /// @param signed bit i is set if the i-th signer signed.
    /// @param signatures of those who signed, in the order of `signers`.
    function submit(
        EpochHeader calldata header,
        bytes calldata signers,
        uint256 signed,
        CompactSignature[] calldata signatures
    ) external;

    /// The guardian or governance takes back `from` and all later epochs, none of which may be active yet.
    function reject(uint64 from) external;

    /// Once the challenge window has passed: opens the epoch's root for claims, and mints what its earned total needs beyond
    /// what was minted before. Anyone may call it; epochs may be passed over, for figures are cumulative, but not gone
    /// back to. Called again for the newest one, it mints what the breaker held back.
    function activate(EpochHeader calldata header) external returns (uint256 minted);

    /// Pays the line's account what it earned of the token or of the payment asset and has not claimed; of the latter as
    /// far as the breaker allows. Anyone may call it. The proof says by itself which root it leads to: any of the last 16
    /// activated ones pays.
    function claim(Claim calldata one) external returns (uint256 paid);

    /// Many claims in one transaction. Those with nothing to pay are passed over.
    function claimMany(Claim[] calldata claims) external;

    /// Puts `asset`, which is the payment asset, into `account`'s deposit.
    function deposit(address account, address asset, uint256 amount) external;

    /// Asks for `amount` of one's deposit back, in place of what was asked for before; zero asks for nothing any more. From
    /// the next facts on it cannot be spent, and once a root with such facts is activated it can be taken out.
    function requestWithdraw(address asset, uint256 amount) external;

    /// Pays out what was requested, less what the newest activated root proves to be spent or locked. Anyone may call it.
    function withdraw(Claim calldata one) external returns (uint256 paid);

    /// When the oracles have fallen silent: the same, for an account whose first deposit is younger than the facts of the
    /// newest activated root, which therefore has no line for it.
    function withdrawUnspent(address account, address asset) external returns (uint256 paid);

    /// Number of epochs submitted and not rejected: the next header's epoch.
    function nextEpoch() external view returns (uint64);

    /// Number of epochs whose challenge window has passed: the newest of them is this minus one.
    function activeEpochs() external view returns (uint64);

    /// What the newest activated epoch says.
    function activated() external view returns (Activated memory);

    /// True if a proof that leads to `root` pays.
    function isPaying(bytes32 root) external view returns (bool);

    /// The oracle set hands over its new signers, 20 bytes each; in force from the next submission on. They ascend strictly,
    /// or are refused.
    function commitSigners(bytes calldata signers) external;

    /// New rules, by their hash, in force from epoch `fromEpoch` on, which must be later than the next one. Announced rules
    /// can be replaced until they are in force, and again once their first epoch can no longer be rejected.
    function announceRules(bytes32 newRules, uint64 fromEpoch) external;

    /// Who governs: here, in Emission and in the oracle set. Handed over in two steps (Ownable2Step).
    function governance() external view returns (address);

    /// The rules that the header of `epoch` has to name, as far as they are announced.
    function rulesOf(uint64 epoch) external view returns (bytes32);

    /// Struct hash of the header of an epoch that the ring still holds.
    function headerHashOf(uint64 epoch) external view returns (bytes32);

    /// Keeps a pending epoch, and those after it, from becoming active. What was submitted before and after goes on. For
    /// OracleSet, where challenges are brought.
    function freeze(uint64 from) external;

    /// They go on, each with what was left of its window.
    function thaw() external;

    function isFrozen() external view returns (bool);

    function challengeWindow() external view returns (uint64);

    /// Seconds that a challenge can last.
    function longestFreeze() external view returns (uint64);

    /// K: what an oracle took in is in the evidence of its epoch or of one of the K that follow, or it is at fault.
    function inclusionEpochs() external view returns (uint64);

    /// A header is remembered for at least so many submitted epochs after the epoch K behind it has become active.
    function remembered() external view returns (uint64);

    /// keccak of the hash of the block before the launch, the launch's time, the start of epoch 0, and the rules' hash.
    function genesisHash() external view returns (bytes32);

    /// What everything that is signed names: chain id, this contract, and the genesis hash.
    function networkId() external view returns (bytes32);

    /// What oracles sign for a header: its EIP-712 hash.
    function digestOf(EpochHeader calldata header) external view returns (bytes32);

    /// The same for the header of an epoch that the ring still holds.
    function headerDigestOf(uint64 epoch) external view returns (bytes32);

    /// Reverts unless the header is remembered, and its window has passed.
    function requireActive(EpochHeader calldata header) external view;

    /// Tokens that may have been earned by the end of `epoch`.
    function budgetOf(uint64 epoch) external view returns (uint256);

    /// When the oracles were last heard of, or should have been: the later of the next epoch's end and the last submission.
    function dueSince() external view returns (uint256);

    /// The rules that every epoch had before `announcedFrom`, if some are announced; else those in force.
    function rules() external view returns (bytes32);

    function oracleSet() external view returns (address);

    /// keccak of the ascending signers, 20 bytes each.
    function signersCommitment() external view returns (bytes32);

    /// May reject pending epochs, at once, where a vote would come too late. Nobody until governance appoints one.
    function guardian() external view returns (address);

    /// Zero before any are.
    function announcedRules() external view returns (bytes32);

    function announcedFrom() external view returns (uint64);

    /// By governance; zero for nobody.
    function setGuardian(address newGuardian) external;

    /// When an epoch ends, seconds since 1970.
    function endOf(uint64 epoch) external view returns (uint256);

    /// The newest activated root; zero before the first.
    function newestRoot() external view returns (bytes32);

    /// @param capacity base units of the payment asset that claims, and withdrawals, may each take out at once; refills
    /// evenly over `window` seconds.
    function setBreaker(uint208 capacity, uint48 window) external;

    /// Base units of `asset` ever paid out to `account`.
    function claimedOf(address account, address asset) external view returns (uint256);

    /// Base units that claims and withdrawals of the payment asset may take out now.
    function breakerAvailable() external view returns (uint256 claims, uint256 withdrawals);

    /// Tokens minted into this contract so far.
    function totalMinted() external view returns (uint128);

    function depositOf(address account, address asset) external view returns (Deposit memory);

    /// Base units of the payment asset, over all accounts; as are the two that follow.
    function totalDeposited() external view returns (uint128);

    function totalWithdrawn() external view returns (uint128);

    function totalPaymentClaimed() external view returns (uint128);
}
