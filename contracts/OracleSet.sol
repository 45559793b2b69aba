// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.35;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {IOracleSet, Oracle, OracleSetConfig} from "./interfaces/IOracleSet.sol";
import {ISettlement} from "./interfaces/ISettlement.sol";

/// @title OracleSet: see IOracleSet for the sentences that hold.
contract OracleSet is IOracleSet {
    using SafeERC20 for IERC20;

    uint256 public constant MAX_ORACLES = 31;

    IERC20 public immutable bondAsset;
    uint128 public immutable minBond;
    uint64 public immutable activationDelay;
    uint64 public immutable unbondingTime;
    ISettlement public immutable settlement;

    /// @inheritdoc IOracleSet
    mapping(address signer => bool) public isAdmitted;
    mapping(address signer => Oracle) private _oracles;
    /// Everyone who has joined and not asked to leave, ascending.
    address[] private _joined;

    modifier onlyGovernance() {
        if (msg.sender != settlement.governance()) revert OracleSet_NotGovernance(msg.sender);
        _;
    }

    /// The founding oracles are active at once; their bonds are sent here by whoever launches the network.
    constructor(
        OracleSetConfig memory config,
        ISettlement settlement_,
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

    /// @inheritdoc IOracleSet
    function admit(address signer, bool admitted) external onlyGovernance {
        isAdmitted[signer] = admitted;
        emit OracleAdmitted(signer, admitted);
    }

    /// @inheritdoc IOracleSet
    function join(address payee) external {
        if (!isAdmitted[msg.sender]) revert OracleSet_NotAdmitted(msg.sender);
        isAdmitted[msg.sender] = false;
        _join(msg.sender, payee, minBond, uint64(block.timestamp) + activationDelay);
        bondAsset.safeTransferFrom(msg.sender, address(this), minBond);
    }

    /// @inheritdoc IOracleSet
    function requestExit() external {
        _leave(msg.sender);
    }

    /// @inheritdoc IOracleSet
    function dismiss(address signer) external onlyGovernance {
        _leave(signer);
    }

    /// @inheritdoc IOracleSet
    function exit() external {
        Oracle memory mine = _oracles[msg.sender];
        if (mine.leavesAt == 0) revert OracleSet_NotJoined(msg.sender);
        if (block.timestamp < mine.leavesAt) revert OracleSet_NotReady(mine.leavesAt, block.timestamp);
        delete _oracles[msg.sender];
        emit OracleLeft(msg.sender, mine.bond);
        bondAsset.safeTransfer(msg.sender, mine.bond);
    }

    /// @inheritdoc IOracleSet
    function commit() public {
        address[] memory signers = activeSigners();
        bytes32 commitment = keccak256(_packed(signers));
        if (commitment == settlement.signersCommitment()) return;
        emit SignersCommitted(commitment, quorumOf(signers.length), signers);
        settlement.commitSigners(commitment);
    }

    /// @inheritdoc IOracleSet
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

    /// @inheritdoc IOracleSet
    function quorumOf(uint256 signers) public pure returns (uint256) {
        return signers * 2 / 3 + 1;
    }

    /// @inheritdoc IOracleSet
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
