// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.35;

import {Clones} from "@openzeppelin/contracts/proxy/Clones.sol";
import {IHolderGovernor} from "./IHolderGovernor.sol";
import {IVoteLock} from "./IVoteLock.sol";
import {IVotingFactory, VotingConfig} from "./IVotingFactory.sol";

/// @title VotingFactory: see IVotingFactory for the sentences that hold.
contract VotingFactory is IVotingFactory {
    uint256 private constant WEEK = 7 days;
    /// Curve's: four years of 365 days.
    uint256 private constant MOST = 4 * 365 days;
    uint256 private constant CURVE_SHIFT = 160;
    uint256 private constant LONGEST_SHIFT = 168;

    address private immutable _voteLock;
    address private immutable _governor;

    constructor(address voteLock, address governor) {
        _voteLock = voteLock;
        _governor = governor;
    }

    /// @inheritdoc IVotingFactory
    function make(VotingConfig calldata config) external returns (address voteLock, address governor) {
        if (config.longest < 2 * WEEK || config.longest > MOST) {
            revert VotingFactory_WrongLongest(config.longest, 2 * WEEK, MOST);
        }
        bytes32 salt = _salt(msg.sender, config);
        voteLock = Clones.cloneDeterministicWithImmutableArgs(_voteLock, _lockWords(config), salt);
        governor = Clones.cloneDeterministicWithImmutableArgs(_governor, _governorWords(config), salt);
        IVoteLock(voteLock).initialize();
        IHolderGovernor(governor).initialize(voteLock, config.delay, config.terms);
        emit VotingMade(config.network.settlement, voteLock, governor, config);
    }

    /// @inheritdoc IVotingFactory
    function addressesOf(address maker, VotingConfig calldata config)
        external
        view
        returns (address voteLock, address governor)
    {
        bytes32 salt = _salt(maker, config);
        voteLock = Clones.predictDeterministicAddressWithImmutableArgs(_voteLock, _lockWords(config), salt);
        governor =
            Clones.predictDeterministicAddressWithImmutableArgs(_governor, _governorWords(config), salt);
    }

    /// The words that Clone.sol says; a network that is not launched yet has no genesis.
    function _common(VotingConfig calldata config) private view returns (bytes memory) {
        return abi.encode(config.network.settlement, bytes32(0), address(this), config.network.governance);
    }

    function _lockWords(VotingConfig calldata config) private view returns (bytes memory) {
        uint256 its = uint256(uint160(config.network.token)) | uint256(config.curve) << CURVE_SHIFT
            | uint256(config.longest) << LONGEST_SHIFT;
        return bytes.concat(_common(config), bytes32(its));
    }

    function _governorWords(VotingConfig calldata config) private view returns (bytes memory) {
        return bytes.concat(
            _common(config),
            abi.encode(
                config.network.emission,
                config.network.oracleSet,
                config.network.directory,
                config.network.token,
                config.payment
            )
        );
    }

    function _salt(address maker, VotingConfig calldata config) private pure returns (bytes32) {
        return keccak256(abi.encode(maker, config));
    }
}
