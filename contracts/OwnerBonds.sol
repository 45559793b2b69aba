// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.35;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";
import {Clone} from "./Clone.sol";
import {Cut, IDeviceRegistry, OwnerBond} from "./interfaces/IDeviceRegistry.sol";
import {IDirectory} from "./interfaces/IDirectory.sol";
import {Slashes} from "./staking/Slashes.sol";

/// @title What owners have bonded for their devices, and what was cut of it.
abstract contract OwnerBonds is Clone, IDeviceRegistry, Slashes {
    using SafeERC20 for IERC20;
    using SafeCast for uint256;

    uint256 private constant DIRECTORY = 4;
    uint256 private constant BOND_ASSET = 5;
    /// bondPerDevice in 128 bits, unbondingTime in 64.
    uint256 private constant TERMS = 6;

    mapping(address owner => OwnerBond) private _bonds;
    mapping(bytes32 device => Cut) private _cuts;

    mapping(address account => uint256) private _owed;

    /// @inheritdoc IDeviceRegistry
    function bond(uint256 amount) external {
        OwnerBond storage mine = _bonds[msg.sender];
        mine.bond += amount.toUint128();
        _emitBond(msg.sender, mine);
        IERC20 asset = bondAsset();
        uint256 before = asset.balanceOf(address(this));
        asset.safeTransferFrom(msg.sender, address(this), amount);
        uint256 came = asset.balanceOf(address(this)) - before;
        if (came != amount) revert DeviceRegistry_WrongAmountCame(amount, came);
    }

    /// @inheritdoc IDeviceRegistry
    function requestUnbond(uint256 amount) external {
        OwnerBond storage mine = _bonds[msg.sender];
        uint256 needed = _neededBy(msg.sender) + amount;
        if (mine.bond < needed) revert DeviceRegistry_BondTooSmall(mine.bond, needed);
        mine.bond -= amount.toUint128();
        mine.leaving += amount.toUint128();
        mine.readyAt = uint64(block.timestamp + unbondingTime());
        _emitBond(msg.sender, mine);
    }

    /// @inheritdoc IDeviceRegistry
    function unbond() external {
        OwnerBond storage mine = _bonds[msg.sender];
        if (block.timestamp < mine.readyAt) revert DeviceRegistry_NotReady(mine.readyAt, block.timestamp);
        uint256 amount = mine.leaving;
        mine.leaving = 0;
        _emitBond(msg.sender, mine);
        bondAsset().safeTransfer(msg.sender, amount);
    }

    /// @inheritdoc IDeviceRegistry
    function payCut(bytes32 device) external {
        Cut memory cut = _takeCut(device);
        if (block.timestamp < cut.dueAt) revert DeviceRegistry_NotReady(cut.dueAt, block.timestamp);
        _noteSlash(uint160(cut.owner), cut.amount, cut.from);
        uint256 reward = cut.amount / 2;
        uint256 rest = cut.amount - reward;
        emit CutPaid(device, cut.reporter, reward, rest);
        address treasury = IDirectory(_address(DIRECTORY)).addressOf("treasury");
        _owed[cut.reporter] += reward;
        // Where none is named, governance can collect it.
        _owed[treasury == address(0) ? _governance() : treasury] += rest;
    }

    /// @inheritdoc IDeviceRegistry
    function collect(address account) external returns (uint256 amount) {
        amount = _owed[account];
        _owed[account] = 0;
        emit Collected(account, amount);
        bondAsset().safeTransfer(account, amount);
    }

    /// @inheritdoc IDeviceRegistry
    function owedTo(address account) external view returns (uint256) {
        return _owed[account];
    }

    /// @inheritdoc IDeviceRegistry
    function bondAsset() public view returns (IERC20) {
        return IERC20(_address(BOND_ASSET));
    }

    /// @inheritdoc IDeviceRegistry
    function bondPerDevice() public view returns (uint128) {
        return uint128(_word(TERMS));
    }

    /// @inheritdoc IDeviceRegistry
    function unbondingTime() public view returns (uint64) {
        return _uint64(TERMS, 128);
    }

    /// @inheritdoc IDeviceRegistry
    function cutOf(bytes32 device) external view returns (Cut memory) {
        return _cuts[device];
    }

    /// @inheritdoc IDeviceRegistry
    function bondOf(address owner) external view returns (OwnerBond memory) {
        return _bonds[owner];
    }

    /// Counts one more device against the owner's bond. Costs a slot only where a bond is asked for.
    function _cover(address owner) internal returns (bool) {
        uint128 each = bondPerDevice();
        if (each == 0) return true;
        if (_bonds[owner].bond < _neededBy(owner) + each) return false;
        ++_bonds[owner].devices;
        return true;
    }

    function _requireCover(address owner) internal {
        if (_cover(owner)) return;
        revert DeviceRegistry_BondTooSmall(_bonds[owner].bond, _neededBy(owner) + bondPerDevice());
    }

    function _release(address owner) internal {
        if (bondPerDevice() != 0) --_bonds[owner].devices;
    }

    function _neededBy(address owner) private view returns (uint256) {
        return uint256(_bonds[owner].devices) * bondPerDevice();
    }

    /// Takes what a device's bond is from whoever answers for it; less, or nothing, where less is left: what is on its way out,
    /// and what covers no other device.
    /// `from` is what of the owner's was there before: its bond, and what is on its way out.
    function _cutOf(address owner) internal returns (uint128 amount, uint128 from) {
        OwnerBond storage theirs = _bonds[owner];
        from = theirs.bond + theirs.leaving;
        uint256 free = theirs.bond - _neededBy(owner);
        uint256 most = free + theirs.leaving;
        uint128 each = bondPerDevice();
        amount = uint128(most < each ? most : each);
        uint128 fromBond = uint128(free < amount ? free : amount);
        theirs.bond -= fromBond;
        theirs.leaving -= amount - fromBond;
        _emitBond(owner, theirs);
    }

    function _keepCut(bytes32 device, Cut memory cut) internal {
        _cuts[device] = cut;
    }

    function _takeCut(bytes32 device) internal returns (Cut memory cut) {
        cut = _cuts[device];
        if (cut.owner == address(0)) revert DeviceRegistry_NoCut(device);
        delete _cuts[device];
    }

    function _giveBack(Cut memory cut) internal {
        OwnerBond storage theirs = _bonds[cut.owner];
        theirs.bond += cut.amount;
        _emitBond(cut.owner, theirs);
    }

    function _emitBond(address owner, OwnerBond storage mine) private {
        emit BondChanged(owner, mine.bond, mine.leaving, mine.readyAt);
    }
}
