// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.35;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {Epochs} from "./Epochs.sol";

struct OracleSetConfig {
    IERC20 bondAsset;
    uint128 minBond;
    /// Seconds between joining and signing.
    uint64 activationDelay;
    /// Seconds between asking to leave and getting the bond back; the oracle stays liable in between.
    uint64 unbondingTime;
}

struct Oracle {
    address payee;
    uint64 activeFrom;
    uint128 bond;
    /// Zero while it is not leaving.
    uint64 leavesAt;
}

/// @title OracleSet: bonded signers, of whom floor(2n/3) + 1 make a quorum.
/// 1. Whoever signs was admitted by governance and has a bond of at least `minBond` here.
/// 2. The signers in force are a hash in Settlement, made from the ascending list of active oracles; `commit` renews it.
/// 3. A bond is paid back only after the unbonding time, to its oracle, and once. Nobody else can take it.
/// 4. The last signer cannot leave or be dismissed: epochs would stand still.
///
/// Why governance admits: with an open door, a quorum could be had for the price of two thirds of the bonds. Why it can
/// dismiss: oracles that are dead, or hold the network to ransom by not signing, must not be able to do so for ever.
contract OracleSet {
    using SafeERC20 for IERC20;

    uint256 public constant MAX_ORACLES = 31;

    IERC20 public immutable bondAsset;
    uint128 public immutable minBond;
    uint64 public immutable activationDelay;
    uint64 public immutable unbondingTime;
    Epochs public immutable settlement;

    /// Who may join. Governance says so; an oracle that leaves has to be admitted again.
    mapping(address signer => bool) public isAdmitted;
    mapping(address signer => Oracle) private _oracles;
    /// Everyone who has joined and not asked to leave, ascending.
    address[] private _joined;

    event OracleAdmitted(address indexed signer, bool admitted);
    event OracleJoined(address indexed signer, address indexed payee, uint256 bond, uint256 activeFrom);
    event OracleLeaving(address indexed signer, uint256 leavesAt);
    event OracleLeft(address indexed signer, uint256 bond);
    event SignersCommitted(bytes32 commitment, uint256 quorum, address[] signers);

    error OracleSet_NotGovernance(address caller);
    error OracleSet_NotAdmitted(address signer);
    error OracleSet_LengthsDiffer(uint256 founders, uint256 payees);
    error OracleSet_AlreadyJoined(address signer);
    error OracleSet_NotJoined(address signer);
    error OracleSet_Full(uint256 max);
    error OracleSet_LastOne();
    error OracleSet_NotReady(uint256 leavesAt, uint256 now_);
    error OracleSet_NoOracles();
    error OracleSet_NoPayee();
    error OracleSet_NoSigner();

    modifier onlyGovernance() {
        if (msg.sender != settlement.governance()) revert OracleSet_NotGovernance(msg.sender);
        _;
    }

    /// The founding oracles are active at once; their bonds are sent here by whoever launches the network.
    constructor(
        OracleSetConfig memory config,
        Epochs settlement_,
        address[] memory founders,
        address[] memory payees
    ) {
        bondAsset = config.bondAsset;
        minBond = config.minBond;
        activationDelay = config.activationDelay;
        unbondingTime = config.unbondingTime;
        settlement = settlement_;
        if (founders.length == 0) revert OracleSet_NoOracles();
        if (founders.length != payees.length) revert OracleSet_LengthsDiffer(founders.length, payees.length);
        for (uint256 i = 0; i < founders.length; ++i) {
            _join(founders[i], payees[i], config.minBond, uint64(block.timestamp));
        }
    }

    /// Lets `signer` join, or takes that back as long as it has not.
    function admit(address signer, bool admitted) external onlyGovernance {
        isAdmitted[signer] = admitted;
        emit OracleAdmitted(signer, admitted);
    }

    /// The caller joins with `minBond` of the bond asset, and signs from the first `commit` after the delay.
    function join(address payee) external {
        if (!isAdmitted[msg.sender]) revert OracleSet_NotAdmitted(msg.sender);
        isAdmitted[msg.sender] = false;
        _join(msg.sender, payee, minBond, uint64(block.timestamp) + activationDelay);
        bondAsset.safeTransferFrom(msg.sender, address(this), minBond);
    }

    /// From now on the caller does not sign; it stays liable until its bond is paid back.
    function requestExit() external {
        _leave(msg.sender);
    }

    /// From now on `signer` does not sign. Its bond stays its own, and is paid back after the unbonding time.
    function dismiss(address signer) external onlyGovernance {
        _leave(signer);
    }

    /// Pays the bond back.
    function exit() external {
        Oracle memory mine = _oracles[msg.sender];
        if (mine.leavesAt == 0) revert OracleSet_NotJoined(msg.sender);
        if (block.timestamp < mine.leavesAt) revert OracleSet_NotReady(mine.leavesAt, block.timestamp);
        delete _oracles[msg.sender];
        emit OracleLeft(msg.sender, mine.bond);
        bondAsset.safeTransfer(msg.sender, mine.bond);
    }

    /// Puts the active oracles in force. Anyone may call it.
    function commit() public {
        address[] memory signers = activeSigners();
        bytes32 commitment = keccak256(_packed(signers));
        if (commitment == settlement.signersCommitment()) return;
        emit SignersCommitted(commitment, quorumOf(signers.length), signers);
        settlement.commitSigners(commitment);
    }

    /// Ascending.
    function activeSigners() public view returns (address[] memory signers) {
        uint256 count = 0;
        address[] memory found = new address[](_joined.length);
        for (uint256 i = 0; i < _joined.length; ++i) {
            if (_oracles[_joined[i]].activeFrom <= block.timestamp) found[count++] = _joined[i];
        }
        signers = new address[](count);
        for (uint256 i = 0; i < count; ++i) {
            signers[i] = found[i];
        }
    }

    function quorumOf(uint256 signers) public pure returns (uint256) {
        return signers * 2 / 3 + 1;
    }

    function oracleOf(address signer) external view returns (Oracle memory) {
        return _oracles[signer];
    }

    /// 20 bytes each: what `Settlement.submit` is given.
    function _packed(address[] memory signers) private pure returns (bytes memory packed) {
        for (uint256 i = 0; i < signers.length; ++i) {
            packed = bytes.concat(packed, bytes20(signers[i]));
        }
    }

    function _join(address signer, address payee, uint128 bond, uint64 activeFrom) private {
        if (payee == address(0)) revert OracleSet_NoPayee();
        if (signer == address(0)) revert OracleSet_NoSigner();
        if (_oracles[signer].payee != address(0)) revert OracleSet_AlreadyJoined(signer);
        if (_joined.length >= MAX_ORACLES) revert OracleSet_Full(MAX_ORACLES);
        _oracles[signer] = Oracle({payee: payee, activeFrom: activeFrom, bond: bond, leavesAt: 0});
        _joined.push(signer);
        for (uint256 i = _joined.length - 1; i > 0 && _joined[i - 1] > signer; --i) {
            (_joined[i - 1], _joined[i]) = (signer, _joined[i - 1]);
        }
        emit OracleJoined(signer, payee, bond, activeFrom);
    }

    function _leave(address signer) private {
        Oracle storage its = _oracles[signer];
        if (its.payee == address(0) || its.leavesAt != 0) revert OracleSet_NotJoined(signer);
        _takeOut(signer);
        if (activeSigners().length == 0) revert OracleSet_LastOne();
        its.leavesAt = uint64(block.timestamp) + unbondingTime;
        emit OracleLeaving(signer, its.leavesAt);
        commit();
    }

    function _takeOut(address signer) private {
        uint256 length = _joined.length;
        for (uint256 i = 0; i < length; ++i) {
            if (_joined[i] != signer) continue;
            for (; i + 1 < length; ++i) {
                _joined[i] = _joined[i + 1];
            }
        }
        _joined.pop();
    }
}
