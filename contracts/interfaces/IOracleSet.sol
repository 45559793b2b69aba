// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.35;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {Absence} from "../libraries/Evidence.sol";
import {CompactSignature, EpochHeader} from "./ISettlement.sol";

struct OracleSetConfig {
    IERC20 bondAsset;
    /// At least ten base units: a tenth of it is what a fault costs.
    uint96 minBond;
    /// Seconds between joining and signing.
    uint48 activationDelay;
    /// Seconds between asking to leave and getting the bond back; the oracle stays liable in between.
    uint48 unbondingTime;
}

/// What somebody says is wrong with a pending epoch, and has bonded `slash` for.
struct Challenge {
    address challenger;
    uint64 from;
    /// Nobody decides after this; then it lapses.
    uint64 until;
    /// SHA-256 of whatever explains it.
    bytes32 reason;
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
/// 3. A bond is paid back only after the unbonding time, to its oracle, and once. Else something is taken of it only by the
///    proof of a fault: then `slash` goes to whoever brought the proof, once a fault, and never more than is there. Nobody
///    asks who brings it: an oracle may prove its own faults, and has so much of its bond back early.
/// 4. The last signer cannot leave, be dismissed or be removed: epochs would stand still.
/// 5. An oracle has an id, from 1, which is never another's; accounts and keys come and go, and keep pointing to it. What it
///    signed stays its fault, one fault however many accounts it has had since, until its bond is paid back; then the id is
///    nobody's for good. A key or an account that was ever an oracle's is never another's.
/// 6. One bond is one vote: an oracle stands in the list once, and whoever stands in it has a bond here.
///
/// Faults that are proved here, by anyone: two headers for one (epoch, view); a header that earns more than the schedule
/// allows; receipts of an epoch of which one's message is in the evidence of none of the epochs that it promises. The slash
/// of the smallest bond pays the reward of a case exactly. After the first two the oracle signs no more; after any, it does
/// not sign while its bond is below `minBond`, and may add to it.
///
/// Why governance admits: with an open door, a quorum could be had for the price of two thirds of the bonds. Why it can
/// dismiss: oracles that are dead, or hold the network to ransom by not signing, must not be able to do so for ever.
/// What cannot be proved here goes through a challenge: anyone bonds `slash` against a pending epoch, which freezes it and
/// those after it; roots before it stay claimable. Governance decides. Upheld: the epochs are rejected, each oracle that is
/// shown to have signed the challenged header is slashed, the challenger has its bond back and one slash as its reward, and
/// the rest is governance's. Dismissed: the bond is governance's. Not decided in `unbondingTime`: the bond goes back, nobody
/// is punished, and the epochs go on. No bond is paid back while a challenge is open, nor before the window of what was
/// signed for it is over.
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
    event ChallengeOpened(address indexed challenger, uint64 indexed from, bytes32 reason, uint256 until);
    event ChallengeClosed(address indexed challenger, uint64 indexed from, bool upheld, uint256 reward);
    event SignersCommitted(bytes32 commitment, uint256 quorum, address[] signers);

    error OracleSet_NotGovernance(address caller);
    error OracleSet_NotAdmitted(address signer);
    error OracleSet_LengthsDiffer(uint256 founders, uint256 payees);
    /// Not the account that an oracle signs with now.
    error OracleSet_NotJoined(address signer);
    error OracleSet_NotLeaving(address signer);
    error OracleSet_AlreadyLeaving(address signer);
    error OracleSet_Full(uint256 max);
    error OracleSet_LastOne();
    error OracleSet_NotReady(uint256 leavesAt, uint256 now_);
    error OracleSet_NoOracles();
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
    error OracleSet_ChallengeOpen(uint64 from);
    error OracleSet_NoChallenge();
    error OracleSet_BondTooSmall(uint256 bond, uint256 least);
    error OracleSet_UnbondingTooShort(uint256 unbondingTime, uint256 challengeWindow);
    error OracleSet_NotLapsed(uint256 until, uint256 now_);

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

    /// Two headers for one (epoch, view), both signed by one oracle.
    function proveEquivocation(
        EpochHeader calldata a,
        CompactSignature calldata signatureA,
        EpochHeader calldata b,
        CompactSignature calldata signatureB
    ) external returns (uint256 paid);

    /// A signed header whose tokens earned are above the schedule's budget for its epoch.
    function proveOverBudget(EpochHeader calldata header, CompactSignature calldata signature)
        external
        returns (uint256 paid);

    /// A receipt whose message is in the evidence of none of the epochs that it promises: its own, and the
    /// `Settlement.inclusionEpochs` that follow. Possible from the moment the last of them is active, for as long as the
    /// header of the first is remembered. One an oracle and epoch: however many receipts it did not keep.
    /// @param headers of those epochs, in their order; absences: of the message in the evidence of each.
    function proveOmission(
        SignedReceipt calldata receipt,
        EpochHeader[] calldata headers,
        Absence[] calldata absences
    ) external returns (uint256 paid);

    /// Against a pending epoch. The caller bonds `slash`.
    function challenge(uint64 from, bytes32 reason) external;

    /// Governance finds the challenge right.
    /// @param header the challenged one; signatures: of the oracles under it that are to answer for it.
    function uphold(EpochHeader calldata header, CompactSignature[] calldata signatures) external;

    /// Governance finds it wrong.
    function dismissChallenge() external;

    /// Nobody has decided it in time, or what it was about was rejected. Anyone may call it.
    function lapseChallenge() external;

    /// All zero when there is none.
    function openChallenge() external view returns (Challenge memory);

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

    /// What a fault costs, and its proof earns: a tenth of `minBond`.
    function slash() external view returns (uint96);

    /// The id of the oracle that answers for what `signer` signed; zero for an account that no oracle ever had, or whose
    /// oracle's bond is paid back.
    function liableFor(address signer) external view returns (uint32 id);

    /// The same for a receipt key.
    function liableForKey(bytes32 key) external view returns (uint32 id);

    /// Who may join. Governance says so, each time; an oracle that has left joins again only as another, with an account
    /// that it never had.
    function isAdmitted(address signer) external view returns (bool);
}
