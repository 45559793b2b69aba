// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.35;

import {IEmission} from "./IEmission.sol";

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
    /// A row for each asset that can be deposited, ascending; one that has none is as it was.
    AssetTotals[] assets;
    /// Root of who may vote in which region (RegionalVotes.sol); zero in networks without. Settlement passes it on, unread.
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
    /// The most that a line of it, brought by anyone, has proved to be spent or locked.
    uint128 shown;
}

/// What is known of one asset over all accounts, base units.
struct AssetState {
    uint128 deposited;
    uint128 withdrawn;
    /// Of the newest activated epoch, as are `spent` and `locked`.
    uint128 earned;
    uint128 claimed;
    uint128 spent;
    uint128 locked;
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
}

/// @title Settlement: one root an epoch, deposits in, earnings out.
///
/// The sentences that hold, whoever signs what:
/// 1. Tokens: claimed ≤ minted here ≤ the most that an activated header has earned ≤ the schedule and what was burned. A
///    claim pays only from what was minted here.
/// 2. Assets that are deposited, each for itself: claimed ≤ earned ≤ spent, and spent + locked ≤ deposited − withdrawn, in
///    the totals that were last taken over. Totals that would break it are not: the epoch's root pays all the same, and what
///    it pays of that asset stays within the totals before.
/// 3. Nobody is paid twice: what an account has claimed only grows, and a claim pays the difference.
/// 4. Epochs are sequential: each header names its parent, its rules and its signers' signatures, and is taken once. What
///    a header can break by itself (order, time, rules, quorum, schedule, earned over spent, no root) is refused when it
///    is submitted. Whatever was taken can be activated, so that no header stops those after it: what it says less than
///    was said before counts as what was said before.
/// 5. Only an activated root pays: one whose challenge window has passed. The last 16 activated roots all pay, so a later
///    root that is wrong, or lowered, locks nobody out of what an earlier one promised; unless it is disowned.
/// 6. A deposit can always be taken out, less what the newest activated root proves to be spent or locked: as soon as the
///    oracles have seen the request; or, should they fall silent, 30 days after they were last heard of, once what they had
///    submitted is activated. Then locks that have expired hold nothing any more, and a deposit younger than that root's
///    facts needs no proof, for nobody can have spent it. An account that a root has no line for is paid 30 days and a
///    window after its request, less what a line of it, which anyone may bring meanwhile, proves to be spent or locked;
///    time in which epochs are frozen, and lines of them cannot be brought, does not count.
/// 7. Mints, claims and withdrawals pass circuit breakers: a fault drains slowly, and visibly. Who is held back gets a part
///    now and the rest later. When a breaker is set, what it lets pass at once is at least a thirtieth of what is here.
/// 8. Governance has no way to money of its own: it rejects pending epochs, disowns activated ones, which takes payment away
///    and gives none, announces rules, adds assets, and sets how fast the breakers refill, within bounds. It can pause
///    payments for three days at most, and then not for 27. Governance does choose the oracles, and a quorum that lies can
///    credit itself with what is deposited: then 5 and 7 are what is left, a window in which anyone can see it, a council
///    that rejects or pauses at once, and a breaker that lets it go slowly.
/// 9. A freeze stops the activation of its epochs, and nothing else: what comes before them becomes active, and new epochs
///    are submitted behind them. It takes nothing of a window and adds nothing to it.
/// 10. Whatever is signed names the chain, this contract and the launch: what was signed for another network is good here
///    for nothing.
///
/// All that is compared is time, in seconds: on a rollup `block.number` is another chain's.
///
/// How a figure that is too high is put right. Before its root is active: the council or a challenge rejects the epoch, and
/// the oracles submit another in its place. After that: governance disowns the epoch, and the oracles go on from the one
/// before; or the rules, by vote, name the account and the amount, and the kernel withholds its later rewards until the debt
/// is worked off (kernel/money/withhold.ts). A figure that is too low is raised in the next epoch. A lowered line, should one
/// be activated, pays nothing until it is passed again; for as long as the earlier root is among the last 16, what that one
/// promised is paid. A header after one whose totals were too high carries those totals on: they bound what is paid, they
/// are not the sum of the lines.
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
    event BreakerSet(address indexed asset, uint256 capacity, uint256 window);
    event AssetAdded(address indexed asset);
    /// What a header says to be spent and locked of an asset is more than is there: its totals are not taken over.
    event TotalsRefused(address indexed asset, uint256 taken, uint256 deposited);
    /// All from `from` to `to` count no more, and `ledgerRoot` alone pays. EpochsRejected follows.
    event EpochsDisowned(uint64 indexed from, uint64 to, bytes32 ledgerRoot);
    /// Nothing is paid until then; over, where that is now.
    event Paused(uint64 until);
    event PayoutHookSet(address hook);
    event PayeeSet(address indexed account, address indexed asset, address to);
    event ClaimPassedOver(address indexed account, address indexed asset, bytes reason);
    event LineShown(address indexed account, address indexed asset, uint256 taken);

    error Settlement_NotGovernance(address caller);
    /// It is frozen already, from there on.
    error Settlement_Frozen(uint64 from);
    error Settlement_NotOracleSet(address caller);
    /// It is the token, or is in the list.
    error Settlement_SameAsset(address asset);
    error Settlement_TooManyAssets(uint256 max);
    /// Not the token, nor what can be deposited.
    error Settlement_UnknownAsset(address asset);
    error Settlement_WrongEpoch(uint64 expected, uint64 given);
    error Settlement_TooEarly(uint256 endsAt, uint256 now_);
    error Settlement_WrongParent(bytes32 expected, bytes32 given);
    error Settlement_WrongRules(bytes32 expected, bytes32 given);
    error Settlement_FactsAhead(uint64 factsTime, uint256 latest);
    error Settlement_SignersDoNotAscend(uint256 index, address before, address signer);
    error Settlement_ZeroRoot();
    error Settlement_RowsDoNotAscend(uint256 index, address before, address asset);
    error Settlement_NotBurned(uint256 given, uint256 burned);
    error Settlement_TooManyPending(uint256 pending);
    error Settlement_WrongSigners();
    error Settlement_NoQuorum(uint256 needed, uint256 given);
    error Settlement_BadSignature(uint256 index, address recovered);
    error Settlement_OverSchedule(uint256 earned, uint256 allowed);
    error Settlement_EarnedOverSpent(uint256 earned, uint256 spent);
    error Settlement_NotActive(uint64 epoch, uint256 activeEpochs);
    error Settlement_Superseded(uint64 epoch, uint64 newest);
    error Settlement_WrongHeader(uint64 epoch);
    error Settlement_UnknownRoot(address account, bytes32 root);
    error Settlement_NotNewestRoot(bytes32 root, bytes32 newest);
    error Settlement_NothingDue(address account, uint256 earned, uint256 claimed);
    error Settlement_NothingRequested(address account);
    error Settlement_NotReady(uint64 requestTime, uint64 factsTime);
    /// Without a line nothing is paid before `dueAt`.
    error Settlement_LineNeeded(address account, uint256 dueAt, uint256 now_);
    error Settlement_ShownBefore(uint256 taken);
    error Settlement_DepositTooSmall(uint256 amount, uint256 least);
    /// The asset takes a fee, or gives more than was asked for: it is not supported.
    error Settlement_WrongAmountCame(uint256 expected, uint256 came);
    error Settlement_WindowOutOfRange(uint256 window, uint256 least, uint256 most);
    error Settlement_Paused(uint256 until, uint256 now_);
    error Settlement_NotPaused();
    error Settlement_PausedLately(uint256 next, uint256 now_);
    error Settlement_NotActivated(uint64 epoch, uint64 activated);
    error Settlement_BreakerTooTight(uint256 capacity, uint256 needed);
    error Settlement_NotEnough(uint256 asked, uint256 left);
    error Settlement_NotPending(uint64 epoch);
    error Settlement_RulesTooSoon(uint64 fromEpoch, uint64 next);
    error Settlement_RulesInFlight(uint64 fromEpoch);

    /// By the factory, at the launch. Capacity and window are the breaker of the payment asset.
    function initialize(bytes32 rules, uint208 capacity, uint48 window) external;

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

    /// By governance, or by the oracle set where a challenge was right: takes back `from` and all later epochs, none of which
    /// may be active yet.
    function reject(uint64 from) external;

    /// Once the challenge window has passed: opens the epoch's root for claims, and mints what its earned total needs beyond
    /// what was minted before. Anyone may call it; epochs may be passed over, for figures are cumulative, but not gone
    /// back to. Called again for the newest one, it mints what the breaker held back.
    function activate(EpochHeader calldata header) external returns (uint256 minted);

    /// Pays the line's account, or whom it has named, what it earned of the token or of an asset that is deposited and has
    /// not claimed; of the latter as far as the breaker allows. Anyone may call it. The proof says by itself which root it leads to: any of the last 16
    /// activated ones pays.
    function claim(Claim calldata one) external returns (uint256 paid);

    /// Many claims in one transaction. Those that pay nothing, or cannot be paid, are passed over.
    function claimMany(Claim[] calldata claims) external;

    /// From now on what the caller earns of `asset` is paid to this account; to zero: to the caller again.
    function setPayee(address asset, address to) external;

    /// Puts `amount`, at least `leastDeposit`, into `account`'s deposit.
    function deposit(address account, address asset, uint256 amount) external;

    /// The same with the caller's permit to this contract (ERC-2612) in place of an approval before.
    function depositWithPermit(
        address account,
        address asset,
        uint256 amount,
        uint256 deadline,
        uint8 v,
        bytes32 r,
        bytes32 s
    ) external;

    /// Asks for `amount` of one's deposit back, in place of what was asked for before; zero asks for nothing any more. From
    /// the next facts on it cannot be spent, and once a root with such facts is activated it can be taken out.
    function requestWithdraw(address asset, uint256 amount) external;

    /// Pays out what was requested, less what the newest activated root proves to be spent or locked. Anyone may call it.
    function withdraw(Claim calldata one) external returns (uint256 paid);

    /// Proves what an account has spent and locked, so that it cannot take that out without a line. Anyone may call it.
    function showLine(Claim calldata one) external;

    /// Without a line: when the oracles have fallen silent, for an account whose first deposit is younger than the facts of
    /// the newest activated root, which therefore has no line for it; and 30 days and a window after the request for any,
    /// less what was shown; time in which epochs were frozen does not count.
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

    /// Who governs, in all of the network's contracts: an AccessManager (Governance.sol), which says who acts for it.
    function governance() external view returns (address);

    /// The rules that the header of `epoch` has to name, as far as they are announced.
    function rulesOf(uint64 epoch) external view returns (bytes32);

    /// Struct hash of the header of an epoch that the ring still holds.
    function headerHashOf(uint64 epoch) external view returns (bytes32);

    /// Keeps a pending epoch, and those after it, from becoming active; in place of a freeze from a later one on. What was
    /// submitted before and after goes on. For
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

    /// When the oracles were last heard of, or should have been: the latest of the next epoch's end, the last submission, and
    /// when epochs were last taken back.
    function dueSince() external view returns (uint256);

    /// The rules that every epoch had before `announcedFrom`, if some are announced; else those in force.
    function rules() external view returns (bytes32);

    function oracleSet() external view returns (address);

    /// keccak of the ascending signers, 20 bytes each.
    function signersCommitment() external view returns (bytes32);

    /// Zero before any are.
    function announcedRules() external view returns (bytes32);

    function announcedFrom() external view returns (uint64);

    /// By governance: epoch `from`, which is activated, and all after it count no more, and the root of the epoch before it
    /// is the only one that pays. The oracles submit them again, those before a change of rules by the rules before it. What
    /// was paid stays paid.
    /// @param before header of the epoch before `from`, which is remembered; any where `from` is 0.
    function disown(uint64 from, EpochHeader calldata before) external;

    /// The same, while payments are paused. Of its own so that who may do it at once can do it only then.
    function disownPaused(uint64 from, EpochHeader calldata before) external;

    /// @param times that epochs had been disowned when somebody last looked.
    /// @return lowest epoch from which on some were disowned since, the highest number there is where none were.
    /// @return now_ how many times it has happened by now. For who goes by what an activated epoch said: it counts no more if it is
    /// `lowest` or came after it.
    function disownedSince(uint256 times) external view returns (uint64 lowest, uint256 now_);

    /// By governance: nothing is claimed or withdrawn for three days.
    function pause() external;

    /// By governance: ends it before.
    function resume() external;

    function pausedUntil() external view returns (uint64);

    /// By governance: asks a contract (IPayout) who is paid for an account; zero for nobody.
    function setPayoutHook(address hook) external;

    function payoutHook() external view returns (address);

    /// Whom the account has named to be paid; itself unless it has.
    function payeeOf(address account, address asset) external view returns (address);

    /// By governance: from now on it can be deposited, and headers may have a row for it.
    function addAsset(address asset, uint208 capacity, uint48 window) external;

    /// What can be deposited, the payment asset first.
    function assets() external view returns (address[] memory);

    function stateOf(address asset) external view returns (AssetState memory);

    function token() external view returns (address);

    function payment() external view returns (address);

    function emission() external view returns (IEmission);

    function genesis() external view returns (uint64);

    function epochLength() external view returns (uint64);

    /// Base units that a deposit has at least.
    function leastDeposit() external view returns (uint256);

    /// When an epoch ends, seconds since 1970.
    function endOf(uint64 epoch) external view returns (uint256);

    /// The newest activated root; zero before the first.
    function newestRoot() external view returns (bytes32);

    /// @param capacity base units of the asset that claims, and withdrawals, may each take out at once; refills evenly over
    /// `window` seconds, a day to a week.
    function setBreaker(address asset, uint208 capacity, uint48 window) external;

    /// Base units of `asset` ever paid out to `account`.
    function claimedOf(address account, address asset) external view returns (uint256);

    /// Base units of the asset that claims and withdrawals may take out now.
    function breakerAvailable(address asset) external view returns (uint256 claims, uint256 withdrawals);

    /// Tokens minted into this contract so far.
    function totalMinted() external view returns (uint128);

    function depositOf(address account, address asset) external view returns (Deposit memory);
}
