// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.35;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {Absence} from "../libraries/Evidence.sol";
import {CompactSignature, EpochHeader, ISettlement} from "./ISettlement.sol";

struct OracleSetConfig {
    IERC20 bondAsset;
    /// At least ten base units: a tenth of it is what a fault costs.
    uint96 minBond;
    /// Seconds between joining and signing.
    uint48 activationDelay;
    /// Seconds between asking to leave and getting the bond back; the oracle stays liable in between.
    uint48 unbondingTime;
    /// Seconds that governance has to decide a challenge: longer than its own delay.
    uint48 decisionTime;
}

/// What became of a challenge.
enum Outcome {
    None,
    Open,
    /// Governance found it right.
    Upheld,
    /// Governance found the header right.
    Dismissed,
    /// Nobody decided in time, and the epochs went on.
    Lapsed,
    /// Nobody decided in time, but the council had rejected the epochs.
    Rejected
}

/// What somebody says is wrong with a pending epoch, and what all who say so have staked on it.
struct Challenge {
    uint64 from;
    /// Nobody decides after this.
    uint64 until;
    Outcome outcome;
    /// What the oracles signed for `from`: what is judged, whatever the reason given, and whether or not it is still there.
    bytes32 digest;
    uint128 staked;
    /// Beside the stakes: half of it is whose challenge it was, and all who staked share the other half by their stakes. Who
    /// joins late, when it is known how it ends, takes nothing of the first half, however much it stakes.
    uint128 reward;
    address challenger;
}

struct Oracle {
    /// The account that it signs with now. Zero once its bond is paid back: then all of this is zero for good.
    address account;
    uint48 activeFrom;
    /// Zero while it is not leaving.
    uint48 leavesAt;
    address payee;
    uint96 bond;
    /// SHA-256 thumbprint of the P-256 key that it signs receipts with; zero before it has said one.
    bytes32 receiptKey;
}

/// A message's leaf, its path to the root of the batch that an oracle took it in with, and what the oracle signed of that
/// root (protocol/receipt/receipt.ts), with the key that it signed with.
struct SignedReceipt {
    bytes32 message;
    uint64 epoch;
    uint64 arrivedAtMs;
    /// Siblings from the leaf up; at most twelve.
    bytes32[] path;
    /// A CBOR map; empty today.
    bytes extensions;
    bytes32 keyX;
    bytes32 keyY;
    /// r ‖ s, 64 bytes.
    bytes signature;
}

/// @title OracleSet: bonded signers, of whom floor(2n/3) + 1 make a quorum.
/// 1. Whoever signs was admitted by governance and has a bond of at least `minBond` here.
/// 2. The signers in force are a hash in Settlement, made from the ascending list of active oracles; `commit` renews it.
/// 3. A bond is paid back only after the unbonding time, to its oracle, once, and while no challenge is undecided. Else
///    something is taken of it only by the proof of a fault, or by governance for a header that was challenged: a fifth of
///    that to whoever brought it, the rest to the treasury. So nobody has more than a fifth of a bond out before its time,
///    whoever its friends are, and whoever decides gains nothing by it.
/// 4. The last signer cannot leave, be dismissed or be removed: epochs would stand still.
/// 5. An oracle has an id, from 1, which is never another's; accounts and keys come and go, and keep pointing to it. What it
///    signed stays its fault, one fault however many accounts it has had since, until its bond is paid back; then the id is
///    nobody's for good. A key or an account that was ever an oracle's is never another's.
/// 6. One bond is one vote: an oracle stands in the list once, and whoever stands in it has a bond here.
///
/// 7. Who is owed something collects it. No payment stands in the way of a decision.
///
/// Faults that are proved here, by anyone: two headers for one (epoch, view), and a header that earns more than the schedule
/// and what was burned allow, each for the whole bond, and the oracle signs no more; receipts of an epoch of which one's
/// message is in the evidence of none of the epochs that it promises, for `slash`, a tenth of the smallest bond, and the
/// oracle does not sign while its bond is below `minBond`, and may add to it. Once a fault, and never more than is there.
/// A proof is brought by who has committed to it a minute before, so that nobody copies it on its way.
///
/// Why governance admits: with an open door, a quorum could be had for the price of two thirds of the bonds. Why it can
/// dismiss: oracles that are dead, or hold the network to ransom by not signing, must not be able to do so for ever.
///
/// What cannot be proved here goes through a challenge: anyone stakes `challengeBond` against a pending epoch, which freezes
/// it and those after it; roots before it stay claimable, and epochs go on being submitted. Others may join, and governance
/// judges the header, not what was said of it; and an earlier epoch can be challenged while a later one is: who challenges
/// itself keeps nobody from anything. Upheld: the epochs are
/// rejected, each oracle that is shown to have signed the header loses its bond, and those who staked share a fifth of that
/// beside their stakes. Dismissed: the stakes are the treasury's. Not decided in `decisionTime`: half of the stakes is the
/// treasury's, nobody is punished, and the epochs go on with what was left of their windows. Each challenge that was not
/// right makes the next one cost twice as much, until there has been none for a while: so whoever holds the network up pays
/// more each time. The council may reject the epochs at once; the challenge stays to be decided, for what was signed was.
interface IOracleSet {
    event OracleAdmitted(address indexed signer, bool admitted);
    event OracleJoined(
        uint32 indexed id, address indexed signer, address indexed payee, uint256 bond, uint256 activeFrom
    );
    event OracleLeaving(uint32 indexed id, address indexed signer, uint256 leavesAt);
    event OracleLeft(uint32 indexed id, address indexed signer, uint256 bond);
    event BondAdded(uint32 indexed id, address indexed signer, uint256 amount, uint256 bond);
    event ReceiptKeySet(uint32 indexed id, address indexed signer, bytes32 indexed key);
    /// To nobody: it is taken back.
    event OfferMade(uint32 indexed id, address indexed from, address indexed to);
    event SignerRotated(uint32 indexed id, address indexed from, address indexed to);
    /// @param signer the account that the oracle has now, whichever signed what was wrong.
    event OracleSlashed(
        uint32 indexed id, address signer, bytes32 indexed fault, address indexed reporter, uint256 amount
    );
    event ProofCommitted(bytes32 indexed commitment);
    /// @param reason SHA-256 of whatever explains it.
    event ChallengeOpened(
        uint256 indexed id, address indexed challenger, uint64 indexed from, bytes32 reason, uint256 until
    );
    event ChallengeJoined(uint256 indexed id, address indexed account, uint256 amount);
    event ChallengeClosed(
        uint256 indexed id, uint64 indexed from, Outcome outcome, uint256 staked, uint256 reward
    );
    event Owed(address indexed account, uint256 amount);
    event Collected(address indexed account, uint256 amount);
    event SignersCommitted(bytes32 commitment, uint256 quorum, address[] signers);

    error OracleSet_NotGovernance(address caller);
    error OracleSet_NotAdmitted(address signer);
    /// Not the account that an oracle signs with now.
    error OracleSet_NotJoined(address signer);
    error OracleSet_NotLeaving(address signer);
    error OracleSet_AlreadyLeaving(address signer);
    error OracleSet_Full(uint256 max);
    error OracleSet_LastOne();
    error OracleSet_NotReady(uint256 leavesAt, uint256 now_);
    error OracleSet_NoPayee();
    error OracleSet_NoSigner();
    /// It is another oracle's, or was one's.
    error OracleSet_KeyTaken(bytes32 key);
    /// The key has not signed for the caller.
    error OracleSet_KeyNotHeld(bytes32 key);
    /// It is an oracle's, or was one's.
    error OracleSet_AccountTaken(address account);
    error OracleSet_NotOffered(address from, address to);
    /// What was brought is no proof of the fault.
    error OracleSet_NoFault(string why);
    error OracleSet_PunishedBefore(bytes32 fault);
    error OracleSet_NothingLeft(address signer);
    error OracleSet_ChallengeOpen(uint256 undecided);
    /// There is none of this id, or it is decided.
    error OracleSet_NoChallenge(uint256 id);
    error OracleSet_NotClosed(uint256 id);
    error OracleSet_StakeTooSmall(uint256 amount, uint256 least);
    error OracleSet_CommittedBefore(bytes32 commitment);
    /// keccak of (caller, keccak of the call's data) was not committed to.
    error OracleSet_NotCommitted(bytes32 commitment);
    /// The bond asset takes a fee, or gives more than was asked for: it is not supported.
    error OracleSet_WrongAmountCame(uint256 amount, uint256 came);
    error OracleSet_NotLapsed(uint256 until, uint256 now_);

    /// By the factory, at the launch: the founding oracles are active at once, and the factory sends their bonds.
    function initialize(address[] calldata founders, address[] calldata payees) external;

    /// Lets `signer` join, or takes that back as long as it has not.
    function admit(address signer, bool admitted) external;

    /// The caller joins with `minBond` of the bond asset, and signs from the first `commit` after the delay.
    /// @param payee the account that its share of the emission is credited to.
    function join(address payee) external;

    /// From now on the caller does not sign; it stays liable until its bond is paid back.
    function requestExit() external;

    /// From now on the oracle does not sign that `signer` is an account of, or was. Its bond stays its own, and is paid back
    /// after the unbonding time.
    function dismiss(address signer) external;

    /// Adds to the caller's bond.
    function addBond(uint96 amount) external;

    /// From now on the caller signs receipts with this P-256 key too; those signed with an earlier one stay its own.
    /// @param signature r ‖ s, 64 bytes, of the key itself: over SHA-256 of the 66 bytes of EIP-712 for
    /// `ReceiptKey(uint32 oracle,bytes32 key)`, the caller's id and the key's SHA-256 COSE thumbprint (RFC 9679), under the
    /// domain `Cairn OracleSet`. So nobody names a key that is another's.
    function setReceiptKey(bytes32 keyX, bytes32 keyY, bytes calldata signature) external;

    /// Offers the caller's place, with id, bond and standing, to another account of its own, which takes it with `takeOver`;
    /// in place of what it offered before. To nobody: it is taken back.
    function offer(address to) external;

    /// From now on the caller signs in the place of the oracle that `from` is an account of, or was.
    function takeOver(address from) external;

    /// Says that the caller will bring a proof: keccak256(abi.encode(caller, keccak256(data of the call))). A minute later it
    /// may. The salt in the call keeps others from trying what it could be.
    function commitProof(bytes32 commitment) external;

    /// Two headers for one (epoch, view), both signed by one oracle. @return paid what the caller may collect for it.
    function proveEquivocation(
        EpochHeader calldata a,
        CompactSignature calldata signatureA,
        EpochHeader calldata b,
        CompactSignature calldata signatureB,
        bytes32 salt
    ) external returns (uint256 paid);

    /// A signed header whose tokens earned are above the schedule's budget for its epoch and what was burned.
    function proveOverBudget(EpochHeader calldata header, CompactSignature calldata signature, bytes32 salt)
        external
        returns (uint256 paid);

    /// A receipt whose message is in the evidence of none of the epochs that it promises: its own, and the
    /// `Settlement.inclusionEpochs` that follow. Possible from the moment the last of them is active, for as long as the
    /// header of the first is remembered. One an oracle and epoch: however many receipts it did not keep.
    /// @param headers of those epochs, in their order; absences: of the message in the evidence of each.
    function proveOmission(
        SignedReceipt calldata receipt,
        EpochHeader[] calldata headers,
        Absence[] calldata absences,
        bytes32 salt
    ) external returns (uint256 paid);

    /// Against a pending epoch. The caller stakes `challengeBond`.
    function challenge(uint64 from, bytes32 reason) external returns (uint256 id);

    /// Stakes on it too, `slash` at least.
    function joinChallenge(uint256 id, uint256 amount) external;

    /// Governance finds the challenge right.
    /// @param header the challenged one; signatures: of the oracles under it that are to answer for it.
    function uphold(uint256 id, EpochHeader calldata header, CompactSignature[] calldata signatures) external;

    /// Governance finds the header right. @param digest what it has judged: the challenged header's.
    function dismissChallenge(uint256 id, bytes32 digest) external;

    /// Nobody has decided it in time. Anyone may call it.
    function lapseChallenge(uint256 id) external;

    /// What became of an account's stake in a closed challenge is owed to it. Anyone may call it, once.
    function settleStake(uint256 id, address account) external returns (uint256 due);

    /// Pays an account what it is owed. Anyone may call it.
    function collect(address account) external returns (uint256 amount);

    function owedTo(address account) external view returns (uint256);

    function stakeOf(uint256 id, address account) external view returns (uint256);

    /// How many there ever were: the id of the newest.
    function challenges() external view returns (uint256);

    function challengeOf(uint256 id) external view returns (Challenge memory);

    /// The one that holds epochs back now; zero for none.
    function openChallenge() external view returns (uint256 id);

    /// What the next challenge stakes, base units of the bond asset.
    function challengeBond() external view returns (uint256);

    /// Pays the bond back.
    function exit() external;

    /// Puts the active oracles in force. Anyone may call it.
    function commit() external;

    /// Ascending.
    function activeSigners() external view returns (address[] memory);

    function quorumOf(uint256 signers) external pure returns (uint256);

    /// All zero when its bond is paid back, or there never was one.
    function oracleOf(uint32 id) external view returns (Oracle memory);

    /// The ids of those who have joined and not asked to leave, ascending by account.
    function joined() external view returns (uint32[] memory ids);

    /// What a broken promise costs: a tenth of `minBond`.
    function slash() external view returns (uint96);

    function minBond() external view returns (uint96);

    function bondAsset() external view returns (IERC20);

    function activationDelay() external view returns (uint48);

    function unbondingTime() external view returns (uint48);

    function decisionTime() external view returns (uint48);

    function settlement() external view returns (ISettlement);

    /// The id of the oracle that answers for what `signer` signed; zero for an account that no oracle ever had, or whose
    /// oracle's bond is paid back.
    function liableFor(address signer) external view returns (uint32 id);

    /// The same for a receipt key.
    function liableForKey(bytes32 key) external view returns (uint32 id);

    /// Who may join. Governance says so, each time; an oracle that has left joins again only as another, with an account
    /// that it never had.
    function isAdmitted(address signer) external view returns (bool);
}
