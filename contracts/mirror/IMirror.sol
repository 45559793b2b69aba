// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.35;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {Claim, CompactSignature, EpochHeader} from "../interfaces/ISettlement.sol";

/// What a mirror is made with. For good, but for the signers and the breaker.
struct MirrorTerms {
    /// The network at home: what its oracles sign names these three.
    uint256 homeChainId;
    address settlement;
    bytes32 genesisHash;
    /// Start of epoch 0, and how long each lasts, seconds.
    uint64 genesis;
    uint64 epochLength;
    /// The oracles in force at home, 20 bytes each, ascending; and how often they had changed before.
    bytes signers;
    uint64 handovers;
    /// What is paid here: the network's token as a bridge has brought it, in the same base units.
    IERC20 asset;
    /// Refuses headers, pauses, sets the breaker. Has no way to the money.
    address governance;
    /// Seconds between a header's coming and its paying, in which it can be refused: an hour to 14 days.
    uint48 window;
    /// Seconds without a header after which what the signers say is not believed any more: an hour to a year, and no longer than
    /// a bond at home is liable after its oracle has left.
    uint48 trust;
    /// Base units that claims can take out at once; refills evenly over `refill` seconds, a day to a week.
    uint208 capacity;
    uint48 refill;
}

/// A header that waits, by its epoch.
struct Waiting {
    /// Struct hash; zero where two headers of one view came with a quorum each: then neither pays.
    bytes32 headerHash;
    uint32 viewNumber;
    /// When it came.
    uint48 since;
}

/// @title Mirror: a network's ledger roots on another chain, and a pool of tokens that is paid out by them.
///
/// The sentences that hold, whoever signs what:
/// 1. It mints nothing: claims pay from what it holds, and from nothing else. Where that is less than is due, a part is paid now and
///    the rest, which nobody else can claim, later.
/// 2. Nobody is paid twice, here and at home or here and there: a line is paid here only under `mirrorAsset`, which names this chain
///    and this contract. At home such a line pays nothing, and another mirror has another. The kernel puts each unit of what an
///    account earned into one line (kernel/mirrors/). So neither chain needs to know what the other has paid, however late it is,
///    however often it goes back, and if it never comes again.
/// 3. What an account has claimed only grows, and a claim pays the difference.
/// 4. Only a header pays that a quorum of the oracles signed for the network at home, whose epoch is over, and that has waited a
///    window in which it could be refused. No epoch is needed for a later one: figures are cumulative.
/// 5. A header of a later view takes the place of one that waits: at home that one was taken back. Two headers of one view, each
///    with a quorum, prove that oracles lie: neither pays.
/// 6. New oracles are told by a quorum of those that they follow, one change after the other. By nobody else, unless no header has
///    come for `trust` seconds: then the old oracles' word is worth nothing, for their bonds may be gone, and governance says who
///    they are by now.
/// 7. Governance refuses headers, which takes payment away and gives none; pauses payments for three days at most, and then not
///    for 27; and sets how fast the breaker refills, within bounds: at least a thirtieth of what is here a day. It has no way to
///    the money. Nobody has: what was put in leaves by claims alone, also for who put it in.
interface IMirror {
    event HeaderTaken(uint64 indexed epoch, uint32 viewNumber, bytes32 headerHash, bytes32 ledgerRoot);
    /// Two of one view: neither pays, unless a later view comes.
    event HeadersContradict(uint64 indexed epoch, uint32 viewNumber, bytes32 first, bytes32 second);
    event HeaderRefused(uint64 indexed epoch, bytes32 headerHash);
    event EpochActivated(uint64 indexed epoch, bytes32 ledgerRoot);
    event SignersHandedOver(uint64 indexed number, bytes32 commitment, bytes signers);
    event Funded(address indexed from, uint256 amount);
    event Claimed(address indexed account, uint256 amount, uint256 cumulative);
    event ClaimLimited(address indexed account, uint256 due, uint256 paid);
    event Paused(uint64 until);
    event BreakerSet(uint256 capacity, uint256 refill);

    error Mirror_WrongTerms(string what);
    error Mirror_NotGovernance(address caller);
    error Mirror_WrongSigners(bytes32 expected, bytes32 given);
    error Mirror_SignersDoNotAscend(uint256 index);
    error Mirror_NoQuorum(uint256 needed, uint256 given);
    error Mirror_BadSignature(uint256 index, address recovered);
    error Mirror_TooEarly(uint256 endsAt, uint256 now_);
    error Mirror_Superseded(uint64 epoch, uint64 newest);
    /// It is there already, or one of a later view is.
    error Mirror_HeaderKnown(uint64 epoch, uint32 viewNumber);
    error Mirror_Refused(bytes32 headerHash);
    error Mirror_ZeroRoot();
    error Mirror_NotWaiting(uint64 epoch, bytes32 headerHash);
    error Mirror_NotActive(uint256 activeAt, uint256 now_);
    /// No header has come for so long that the signers are not believed any more.
    error Mirror_Stale(uint256 since, uint256 now_);
    error Mirror_NotStale(uint256 staleAt, uint256 now_);
    error Mirror_NotMirrored(address asset, address expected);
    error Mirror_UnknownRoot(address account, bytes32 root);
    error Mirror_NothingDue(address account, uint256 earned, uint256 claimed);
    /// Nothing of what is due can be paid now: the pool holds, and the breaker lets pass, so much.
    error Mirror_NothingThere(uint256 due, uint256 pool, uint256 breaker);
    error Mirror_Paused(uint256 until, uint256 now_);
    error Mirror_NotPaused();
    error Mirror_PausedLately(uint256 next, uint256 now_);
    error Mirror_BreakerOutOfRange(uint256 capacity, uint256 least, uint256 refill);

    /// Takes a header, as Settlement was given it at home. Anyone may send it; none is needed in between.
    /// @param signers all of the oracles that this contract knows, ascending, 20 bytes each.
    /// @param signed bit i is set if the i-th of them signed.
    /// @param signatures of those who signed, in the order of `signers`.
    function submit(
        EpochHeader calldata header,
        bytes calldata signers,
        uint256 signed,
        CompactSignature[] calldata signatures
    ) external;

    /// Once it has waited: its root pays. Anyone may call it.
    function activate(EpochHeader calldata header) external;

    /// Takes the next oracles, told by a quorum of those that are known here: an OracleStatement of the kind `handover` under the
    /// network's domain, whose epoch is `handovers() + 1` and whose body is the two commitments, the old before the new.
    /// @param to the new ones, ascending, 20 bytes each.
    function handOver(
        bytes calldata to,
        bytes calldata from,
        uint256 signed,
        CompactSignature[] calldata signatures
    ) external;

    /// Puts tokens in, which only claims take out. Tokens that are simply sent here do the same.
    function fund(uint256 amount) external;

    /// Pays the line's account what it earned under `mirrorAsset` and has not claimed, as far as pool and breaker allow. Anyone
    /// may call it. Any of the last 16 activated roots pays.
    function claim(Claim calldata one) external returns (uint256 paid);

    /// By governance: this header pays no more, and never again.
    function refuse(EpochHeader calldata header) external;

    /// By governance: nothing is claimed for three days.
    function pause() external;

    function resume() external;

    function setBreaker(uint208 capacity, uint48 refill) external;

    /// By governance, and only while the mirror is stale: the oracles that are in force at home by now.
    function renew(bytes calldata signers, uint64 handovers) external;

    /// Under which the ledger counts what is paid here (protocol/chain-formats/mirror-asset.ts).
    function mirrorAsset() external view returns (address);

    function asset() external view returns (IERC20);

    function governance() external view returns (address);

    /// The network's, at home.
    function networkId() external view returns (bytes32);

    function digestOf(EpochHeader calldata header) external view returns (bytes32);

    /// What the known oracles sign for these to follow them.
    function handoverDigestOf(bytes32 to) external view returns (bytes32);

    function signersCommitment() external view returns (bytes32);

    /// How often the oracles have changed, as far as is known here.
    function handovers() external view returns (uint64);

    function window() external view returns (uint48);

    /// When the mirror becomes stale unless a header comes.
    function staleAt() external view returns (uint256);

    function waitingOf(uint64 epoch) external view returns (Waiting memory);

    function isRefused(bytes32 headerHash) external view returns (bool);

    /// Number of the newest activated epoch plus one; zero before the first.
    function activeEpochs() external view returns (uint64);

    function newestRoot() external view returns (bytes32);

    function isPaying(bytes32 root) external view returns (bool);

    function pausedUntil() external view returns (uint64);

    function claimedOf(address account) external view returns (uint256);

    /// Base units ever paid.
    function totalClaimed() external view returns (uint256);

    function breakerAvailable() external view returns (uint256);
}
