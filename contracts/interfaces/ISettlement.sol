// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.35;

/// What oracles sign for an epoch. Field for field the `EpochHeader` of protocol/header.ts.
struct EpochHeader {
    uint64 epoch;
    /// Struct hash of the previous header; zero for epoch 0.
    bytes32 parent;
    bytes32 rules;
    bytes32 evidenceRoot;
    bytes32 bundle;
    bytes32 stateRoot;
    bytes32 ledgerRoot;
    uint64 factsBlock;
    /// Cumulative totals over all accounts, base units.
    uint128 tokenEarned;
    uint128 tokenSpent;
    uint128 paymentEarned;
    uint128 paymentSpent;
}

/// An ECDSA signature in the 64 bytes of EIP-2098.
struct CompactSignature {
    bytes32 r;
    bytes32 vs;
}

/// One account's line in the ledger, with its proof under an epoch's ledger root.
struct Claim {
    address account;
    uint256 earned;
    uint256 spent;
    bytes32[] proof;
}

/// @title Settlement: one root an epoch, deposits in, earnings out.
///
/// The sentences that hold, whoever signs what:
/// 1. Tokens: claimed ≤ minted ≤ the schedule (+ what was burned). A claim pays only from what was minted here.
/// 2. Payment asset: claimed + withdrawn ≤ deposited. A claim never takes the sum of claims past the earned total of the
///    header it is made under, and that total never exceeds what was deposited.
/// 3. Nobody is paid twice: what an account has claimed only grows, and a claim pays the difference.
/// 4. Epochs are sequential: each header names its parent, its rules and its signers' signatures, and is taken once.
/// 5. Only an activated root pays: one whose challenge window has passed. The last 16 activated roots all pay, so a later
///    root that is wrong, or lowered, locks nobody out of what an earlier one promised.
/// 6. A deposit can always be taken out, less what an active root proves to be spent: as soon as the oracles have seen the
///    request, or, should they fall silent, after 30 days; a deposit that no root can have spent then needs no proof.
/// 7. Claims and withdrawals of the payment asset pass a circuit breaker: a fault drains slowly, and visibly.
///
/// How a figure that is too high is put right. Before its root is active: governance rejects the epoch, and the oracles
/// submit another in its place. After that: cumulative figures do not fall. The rules, by vote, name the account and the
/// amount, and the kernel withholds its later rewards until the debt is worked off (kernel/withhold.ts). A figure that is
/// too low is raised in the next epoch. A lowered figure, should one be submitted, pays nothing until it is passed again.
interface ISettlement {
    /// The header itself stands in the transaction's calldata; its hash here proves it.
    event EpochSubmitted(uint64 indexed epoch, bytes32 indexed headerHash);
    event EpochsRejected(uint64 indexed from, uint64 to);
    event Deposited(address indexed account, uint256 amount);
    event Claimed(address indexed account, address indexed asset, uint256 amount, uint256 cumulative);
    event ClaimLimited(address indexed account, uint256 due, uint256 paid);
    /// An account's deposit as it stands now: what oracles read. What is requested can no longer be spent.
    event DepositChanged(address indexed account, uint256 deposited, uint256 withdrawn, uint256 requested);
    event Withdrawn(address indexed account, uint256 amount);
    event WithdrawLimited(address indexed account, uint256 due, uint256 paid);
    event EpochActivated(uint64 indexed epoch, bytes32 ledgerRoot);
    event SignersCommitted(bytes32 commitment);
    event RulesAnnounced(bytes32 rules, uint64 fromEpoch);
    event BreakerSet(uint256 capacity, uint256 window);

    error Settlement_NotGovernance(address caller);
    error Settlement_NotOracleSet(address caller);
    error Settlement_WrongEpoch(uint64 expected, uint64 given);
    error Settlement_TooEarly(uint256 endsAt, uint256 now_);
    error Settlement_WrongParent(bytes32 expected, bytes32 given);
    error Settlement_WrongRules(bytes32 expected, bytes32 given);
    error Settlement_ZeroRoot();
    error Settlement_TooManyPending(uint256 pending);
    error Settlement_WrongSigners();
    error Settlement_NoQuorum(uint256 needed, uint256 given);
    error Settlement_BadSignature(uint256 index, address recovered);
    error Settlement_OverSchedule(uint256 earned, uint256 allowed);
    error Settlement_EarnedOverSpent(uint256 earned, uint256 spent);
    error Settlement_SpentOverDeposits(uint256 spent, uint256 deposited);
    error Settlement_NotActive(uint64 epoch, uint256 activeEpochs);
    error Settlement_Forgotten(uint64 epoch, uint64 oldest);
    error Settlement_NotActivated(uint64 epoch);
    error Settlement_BadProof(address account, bytes32 root);
    error Settlement_WrongHeader(uint64 epoch);
    error Settlement_NotNewestActive(uint64 epoch, uint64 newest);
    error Settlement_NothingRequested(address account);
    error Settlement_NotReady(uint64 requestBlock, uint64 factsBlock);
    error Settlement_NotStalled(uint256 stalledAt, uint256 now_);
    error Settlement_ProofNeeded(uint64 firstDepositBlock, uint64 factsBlock);
    error Settlement_OverTotal(uint256 claimed, uint256 total);
    error Settlement_BreakerTooTight();
    error Settlement_NotEnough(uint256 asked, uint256 left);
    error Settlement_NotPending(uint64 epoch);
    error Settlement_RulesTooSoon(uint64 fromEpoch, uint64 next);

    /// Takes the next epoch. Anyone may send it.
    /// @param signers all committed signers, ascending, 20 bytes each.
    /// @param signed bit i is set if the i-th signer signed.
    /// @param signatures of those who signed, in the order of `signers`.
    function submit(
        EpochHeader calldata header,
        bytes calldata signers,
        uint256 signed,
        CompactSignature[] calldata signatures
    ) external;

    /// Governance takes back `from` and all later epochs, none of which may be active yet.
    function reject(uint64 from) external;

    /// Once the challenge window has passed: opens the epoch's root for claims, and mints what its earned total needs beyond
    /// what was minted before. Anyone may call it, also again if the breaker held a mint back.
    function activate(EpochHeader calldata header) external returns (uint256 minted);

    /// Pays `account` the tokens it earned and has not claimed. Anyone may call it.
    function claim(uint64 epoch, address account, uint256 earned, uint256 spent, bytes32[] calldata proof)
        external
        returns (uint256 paid);

    /// Many claims of tokens in one transaction. Those with nothing to pay are passed over.
    function claimMany(uint64 epoch, Claim[] calldata claims) external returns (uint256 paid);

    /// Pays `account` what it earned in the payment asset and has not claimed, as far as the breaker allows.
    function claimPayment(
        EpochHeader calldata header,
        address account,
        uint256 earned,
        uint256 spent,
        bytes32[] calldata proof
    ) external returns (uint256 paid);

    /// Puts payment asset into `account`'s deposit.
    function deposit(address account, uint256 amount) external;

    /// Asks for `amount` of one's deposit back. From the next facts block on it cannot be spent, and once a root with such
    /// facts is active it can be taken out.
    function requestWithdraw(uint256 amount) external;

    /// Pays out what was requested, less what the newest active root proves to be spent. Anyone may call it.
    function withdraw(EpochHeader calldata header, address account, uint256 earned, uint256 spent, bytes32[] calldata proof)
        external
        returns (uint256 paid);

    /// When the oracles have fallen silent: the same, for an account whose first deposit is younger than the facts of the
    /// newest active root, which therefore has no line for it.
    function withdrawUnspent(EpochHeader calldata header, address account) external returns (uint256 paid);

    /// Number of epochs submitted and not rejected: the next header's epoch.
    function nextEpoch() external view returns (uint64);

    /// Number of active epochs: the newest active one is this minus one.
    function activeEpochs() external view returns (uint64);
}
