// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.35;

import {IERC5267} from "@openzeppelin/contracts/interfaces/IERC5267.sol";
import {Clones} from "@openzeppelin/contracts/proxy/Clones.sol";
import {IMachineShares, ShareTerms} from "./IMachineShares.sol";
import {IShareFactory} from "./IShareFactory.sol";

/// @title ShareFactory: see IShareFactory for the sentences that hold.
contract ShareFactory is IShareFactory {
    address private immutable _shares;

    constructor(address shares) {
        _shares = shares;
    }

    /// @inheritdoc IShareFactory
    function make(ShareTerms calldata terms) external returns (address shares) {
        (,,,,, bytes32 salt,) = IERC5267(address(terms.registry)).eip712Domain();
        if (salt != terms.settlement.networkId()) {
            revert ShareFactory_NotOfNetwork(address(terms.registry), address(terms.settlement));
        }
        shares = Clones.cloneDeterministicWithImmutableArgs(_shares, _words(terms), _salt(msg.sender, terms));
        emit SharesMade(address(terms.settlement), shares, msg.sender);
        IMachineShares(shares).initialize(terms);
    }

    /// @inheritdoc IShareFactory
    function addressOf(address maker, ShareTerms calldata terms) external view returns (address) {
        return
            Clones.predictDeterministicAddressWithImmutableArgs(_shares, _words(terms), _salt(maker, terms));
    }

    /// The words that Clone.sol says, and those of ShareToken.sol.
    function _words(ShareTerms calldata terms) private view returns (bytes memory) {
        uint256 supply = 0;
        for (uint256 i = 0; i < terms.amounts.length; ++i) {
            supply += terms.amounts[i];
        }
        if (supply > type(uint128).max) revert IMachineShares.MachineShares_WrongTerms("amounts");
        return abi.encode(
            terms.settlement,
            terms.settlement.genesisHash(),
            address(this),
            terms.settlement.governance(),
            terms.registry,
            terms.money,
            terms.compliance,
            supply | uint256(terms.floor) << 128
        );
    }

    function _salt(address maker, ShareTerms calldata terms) private pure returns (bytes32) {
        return keccak256(abi.encode(maker, terms));
    }
}
