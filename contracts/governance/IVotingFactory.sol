// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.35;

import {NetworkAddresses} from "../interfaces/INetworkFactory.sol";
import {Terms} from "./IHolderGovernor.sol";
import {Curve} from "./IVoteLock.sol";

struct VotingConfig {
    /// Need not be there yet: a factory's addresses are known before the launch.
    NetworkAddresses network;
    address payment;
    Curve curve;
    /// MAX of the curve, seconds; whole weeks, at most four years.
    uint48 longest;
    /// Seconds that what was voted for waits at least.
    uint32 delay;
    Terms terms;
}

/// @title VotingFactory: a vote lock and a governor for a network, in one transaction.
/// Their addresses follow from who makes them and what they are told, so making them can be repeated safely. They govern nothing
/// until the network's governance has made the governor its own: at the launch, or by handing over.
interface IVotingFactory {
    event VotingMade(address indexed settlement, address voteLock, address governor, VotingConfig config);

    error VotingFactory_WrongLongest(uint256 given, uint256 least, uint256 most);

    function make(VotingConfig calldata config) external returns (address voteLock, address governor);

    function addressesOf(address maker, VotingConfig calldata config)
        external
        view
        returns (address voteLock, address governor);
}
