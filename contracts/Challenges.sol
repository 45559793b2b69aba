// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.35;

import {ECDSA} from "@openzeppelin/contracts/utils/cryptography/ECDSA.sol";
import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";
import {Places} from "./Places.sol";
import {Slashes} from "./staking/Slashes.sol";
import {IDirectory} from "./interfaces/IDirectory.sol";
import {Challenge, IOracleSet, Oracle, Outcome} from "./interfaces/IOracleSet.sol";
import {CompactSignature, EpochHeader} from "./interfaces/ISettlement.sol";

/// @title What is said against a pending epoch, and what becomes of it: see IOracleSet for the rules of the game.
///
/// No closing pays anybody: what somebody is owed stands here until it is collected. So nobody keeps a challenge from being
/// closed by being somebody whom the bond asset refuses to pay.
abstract contract Challenges is Places, Slashes {
    using SafeCast for uint256;

    /// Of what is taken from a bond, to whoever proved it or challenged the header: a fifth.
    uint256 internal constant REWARDED_PART = 5;
    /// What a challenge costs falls by half in so many decision times without one.
    uint256 private constant FORGOTTEN_IN = 4;
    uint256 private constant MOST_DOUBLINGS = 31;

    mapping(bytes32 fault => bool) private _punished;
    mapping(address account => uint256) internal _owed;
    mapping(uint256 id => Challenge) private _challenges;
    mapping(uint256 id => mapping(address account => uint256)) private _stakes;
    /// @inheritdoc IOracleSet
    uint256 public challenges;
    /// Those that hold epochs back, each of them earlier ones than the one before it. What is closed, or rejected, is taken
    /// off the end when it comes to it.
    uint256[] private _holding;
    uint256 private _undecided;
    /// How many in a row were not right, and when the last of them was closed.
    uint64 private _vain;
    uint64 private _vainAt;

    /// @inheritdoc IOracleSet
    function challenge(uint64 from, bytes32 reason) external returns (uint256 id) {
        uint256 bond = challengeBond();
        (_vain, _vainAt) = (_vainNow(), uint64(block.timestamp));
        id = ++challenges;
        ++_undecided;
        uint64 until = uint64(block.timestamp) + decisionTime();
        _challenges[id] = Challenge({
            from: from,
            until: until,
            outcome: Outcome.Open,
            digest: settlement().headerDigestOf(from),
            staked: 0,
            reward: 0,
            challenger: msg.sender
        });
        emit ChallengeOpened(id, msg.sender, from, reason, until);
        if (!settlement().isFrozen()) delete _holding;
        _holding.push(id);
        settlement().freeze(from);
        _stake(id, bond);
    }

    /// @inheritdoc IOracleSet
    function joinChallenge(uint256 id, uint256 amount) external {
        _requireOpen(id);
        if (amount < slash()) revert OracleSet_StakeTooSmall(amount, slash());
        _stake(id, amount);
    }

    /// @inheritdoc IOracleSet
    function uphold(uint256 id, EpochHeader calldata header, CompactSignature[] calldata signatures)
        external
        onlyGovernance
    {
        Challenge storage it = _requireOpen(id);
        bytes32 digest = settlement().digestOf(header);
        if (it.digest != digest) _noFault("not the challenged header");
        uint256 taken = 0;
        for (uint256 i = 0; i < signatures.length; ++i) {
            uint32 oracle = _signerOf(digest, signatures[i]);
            bytes32 fault = keccak256(abi.encode("upheld", oracle, digest));
            // Who made away with its bond before, or is named twice, does not stop what was decided.
            if (_canTake(oracle, fault)) taken += _take(oracle, fault, type(uint96).max);
        }
        it.reward = uint128(taken / REWARDED_PART);
        _owe(_treasury(), taken - it.reward);
        // Unless the council was quicker.
        bool held = _isHeld(it);
        _close(id, it, Outcome.Upheld);
        if (held) settlement().reject(it.from);
        commit();
    }

    /// @inheritdoc IOracleSet
    function dismissChallenge(uint256 id, bytes32 digest) external onlyGovernance {
        Challenge storage it = _requireOpen(id);
        if (it.digest != digest) _noFault("not the challenged header");
        _owe(_treasury(), it.staked);
        _closeVain(id, it, Outcome.Dismissed);
    }

    /// @inheritdoc IOracleSet
    function lapseChallenge(uint256 id) external {
        Challenge storage it = _requireOpen(id);
        if (block.timestamp < it.until) revert OracleSet_NotLapsed(it.until, block.timestamp);
        if (!_isHeld(it)) {
            _close(id, it, Outcome.Rejected);
            return;
        }
        _owe(_treasury(), it.staked - it.staked / 2);
        _closeVain(id, it, Outcome.Lapsed);
    }

    /// @inheritdoc IOracleSet
    function settleStake(uint256 id, address account) external returns (uint256 due) {
        Challenge storage it = _challenges[id];
        if (it.outcome == Outcome.None || it.outcome == Outcome.Open) revert OracleSet_NotClosed(id);
        uint256 stake = _stakes[id][account];
        _stakes[id][account] = 0;
        if (it.outcome == Outcome.Rejected) due = stake;
        if (it.outcome == Outcome.Lapsed) due = stake / 2;
        if (it.outcome == Outcome.Upheld && stake > 0) {
            uint256 first = it.reward / 2;
            due = stake + stake * (it.reward - first) / it.staked;
            if (account == it.challenger) due += first;
        }
        _owe(account, due);
    }

    /// @inheritdoc IOracleSet
    function challengeBond() public view returns (uint256) {
        return uint256(slash()) << _vainNow();
    }

    /// @inheritdoc IOracleSet
    function challengeOf(uint256 id) external view returns (Challenge memory) {
        return _challenges[id];
    }

    /// @inheritdoc IOracleSet
    function openChallenge() external view returns (uint256 id) {
        return settlement().isFrozen() ? _holding[_holding.length - 1] : 0;
    }

    /// @inheritdoc IOracleSet
    function stakeOf(uint256 id, address account) external view returns (uint256) {
        return _stakes[id][account];
    }

    /// @inheritdoc IOracleSet
    function owedTo(address account) external view returns (uint256) {
        return _owed[account];
    }

    function _requireNoChallenge() internal view override {
        if (_undecided > 0) revert OracleSet_ChallengeOpen(_undecided);
    }

    /// Which oracle answers for a signature.
    function _signerOf(bytes32 digest, CompactSignature calldata signature) internal view returns (uint32) {
        return liableFor(ECDSA.recover(digest, signature.r, signature.vs));
    }

    /// Once a fault, as far as there is a bond left. What is taken is owed to nobody yet.
    function _take(uint32 oracle, bytes32 fault, uint96 most) internal returns (uint256 taken) {
        if (oracle == 0) _noFault("no oracle");
        if (_punished[fault]) revert OracleSet_PunishedBefore(fault);
        Oracle storage it = _oracles[oracle];
        uint96 amount = it.bond < most ? it.bond : most;
        if (amount == 0) revert OracleSet_NothingLeft(it.account);
        _punished[fault] = true;
        _noteSlash(oracle, amount, it.bond);
        it.bond -= amount;
        emit OracleSlashed(oracle, it.account, fault, msg.sender, amount);
        return amount;
    }

    function _canTake(uint32 oracle, bytes32 fault) private view returns (bool) {
        return oracle == 0 || (_oracles[oracle].bond > 0 && !_punished[fault]);
    }

    function _owe(address account, uint256 amount) internal {
        if (amount == 0) return;
        _owed[account] += amount;
        emit Owed(account, amount);
    }

    /// Where none is named, governance can collect it.
    function _treasury() internal view returns (address treasury) {
        treasury = IDirectory(_address(DIRECTORY)).addressOf("treasury");
        if (treasury == address(0)) treasury = _governance();
    }

    function _noFault(string memory why) internal pure {
        revert OracleSet_NoFault(why);
    }

    function _stake(uint256 id, uint256 amount) private {
        _stakes[id][msg.sender] += amount;
        _challenges[id].staked += amount.toUint128();
        emit ChallengeJoined(id, msg.sender, amount);
        _takeIn(amount);
    }

    /// It was not right: the next one costs twice as much.
    function _closeVain(uint256 id, Challenge storage it, Outcome outcome) private {
        bool held = _isHeld(it);
        _close(id, it, outcome);
        (_vain, _vainAt) = (_vain + 1, uint64(block.timestamp));
        if (held) _thaw();
    }

    /// All that nobody holds back any more.
    function _thaw() private {
        uint256 length = _holding.length;
        uint64 before = _challenges[_holding[length - 1]].from;
        for (; length > 0; --length) {
            Challenge storage it = _challenges[_holding[length - 1]];
            if (it.outcome == Outcome.Open && _isHeld(it)) break;
            _holding.pop();
        }
        uint64 from = length == 0 ? 0 : _challenges[_holding[length - 1]].from;
        if (length > 0 && from == before) return;
        settlement().thaw();
        if (length > 0) settlement().freeze(from);
    }

    function _close(uint256 id, Challenge storage it, Outcome outcome) private {
        it.outcome = outcome;
        --_undecided;
        emit ChallengeClosed(id, it.from, outcome, it.staked, it.reward);
    }

    function _requireOpen(uint256 id) private view returns (Challenge storage it) {
        it = _challenges[id];
        if (it.outcome != Outcome.Open) revert OracleSet_NoChallenge(id);
    }

    /// That what was challenged is held back: not once it is rejected.
    function _isHeld(Challenge storage it) private view returns (bool) {
        uint64 from = it.from;
        return settlement().isFrozen() && from < settlement().nextEpoch()
            && settlement().headerDigestOf(from) == it.digest;
    }

    function _vainNow() private view returns (uint64) {
        uint256 quiet = (block.timestamp - _vainAt) / (FORGOTTEN_IN * uint256(decisionTime()));
        uint256 left = quiet >= _vain ? 0 : _vain - quiet;
        return uint64(left < MOST_DOUBLINGS ? left : MOST_DOUBLINGS);
    }
}
