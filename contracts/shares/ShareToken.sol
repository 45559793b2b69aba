// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.35;

import {ERC20Upgradeable} from "@openzeppelin/contracts-upgradeable/token/ERC20/ERC20Upgradeable.sol";
import {
    ERC20PermitUpgradeable
} from "@openzeppelin/contracts-upgradeable/token/ERC20/extensions/ERC20PermitUpgradeable.sol";
import {Clone} from "../Clone.sol";
import {IMachineShares, ShareTerms} from "./IMachineShares.sol";
import {IShareCompliance} from "./IShareCompliance.sol";

/// @title The shares: OpenZeppelin's ERC-20 with permits, and what a transfer has to keep.
///
/// There is no hook that pays: epochs are split over holders off the token, from its logs (kernel/shares/). So a transfer
/// reads two slots more than a plain one, and writes none.
abstract contract ShareToken is Clone, ERC20PermitUpgradeable, IMachineShares {
    uint256 internal constant REGISTRY = 4;
    uint256 internal constant MONEY = 5;
    uint256 internal constant COMPLIANCE = 6;
    /// Supply in 128 bits, floor above it.
    uint256 private constant AMOUNTS = 7;
    uint256 private constant MOST_HOLDERS = 1_000;

    /// @inheritdoc IMachineShares
    uint48 public closedAt;
    /// @inheritdoc IMachineShares
    address public buyer;

    function __open(ShareTerms calldata terms) internal {
        __ERC20_init(terms.name, terms.symbol);
        __ERC20Permit_init(terms.name);
        address compliance = _address(COMPLIANCE);
        if (compliance != address(0)) IShareCompliance(compliance).bindToken(address(this));
        if (terms.holders.length != terms.amounts.length) revert MachineShares_WrongTerms("amounts");
        for (uint256 i = 0; i < terms.holders.length; ++i) {
            _mint(terms.holders[i], terms.amounts[i]);
        }
        uint256 supply = _supply();
        if (supply == 0 || totalSupply() != supply) revert MachineShares_WrongTerms("amounts");
        emit SharesOpened(address(terms.settlement), terms.settlement.epochLength(), uint128(supply));
    }

    /// @inheritdoc IMachineShares
    function least() public view returns (uint256) {
        return (_supply() + MOST_HOLDERS - 1) / MOST_HOLDERS;
    }

    /// @inheritdoc IMachineShares
    function backingOf(address account) public view virtual returns (uint256);

    function _update(address from, address to, uint256 shares) internal override {
        if (to == address(this)) revert MachineShares_ToItself();
        if (closedAt != 0) revert MachineShares_Closed();
        IShareCompliance compliance = IShareCompliance(_address(COMPLIANCE));
        bool asks = address(compliance) != address(0);
        if (asks && !compliance.canTransfer(from, to, shares)) {
            revert MachineShares_NotAllowed(from, to, shares);
        }
        ERC20Upgradeable._update(from, to, shares);
        uint256 fewest = least();
        _requireWhole(to, balanceOf(to), fewest);
        if (from == address(0)) {
            if (asks) compliance.created(to, shares);
            return;
        }
        uint256 left = balanceOf(from);
        _requireWhole(from, left, fewest);
        uint256 backing = backingOf(from);
        if (left < backing) revert MachineShares_Backing(from, left, backing);
        if (asks) compliance.transferred(from, to, shares);
    }

    function _supply() internal view returns (uint128) {
        return uint128(_word(AMOUNTS));
    }

    function _floor() internal view returns (uint128) {
        return uint128(_word(AMOUNTS) >> 128);
    }

    function _requireOpen() internal view {
        if (closedAt != 0) revert MachineShares_Closed();
    }

    function _requireClosed() internal view {
        if (closedAt == 0) revert MachineShares_NotClosed();
    }

    function _requireWhole(address account, uint256 shares, uint256 fewest) private pure {
        if (shares != 0 && shares < fewest) revert MachineShares_TooFew(account, shares, fewest);
    }
}
