// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.35;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {ScheduleConfig} from "./IEmission.sol";
import {OracleSetConfig} from "./IOracleSet.sol";

/// The creation code of a network's contracts. Given in the call, because together it is larger than a contract may be,
/// and held against the hashes that the factory was made with: nobody can slip in other code.
struct NetworkCode {
    bytes token;
    bytes emission;
    bytes registry;
    bytes oracleSet;
    bytes settlement;
}

struct BreakerConfig {
    uint208 mintCapacity;
    uint208 payoutCapacity;
    uint48 window;
}

struct NetworkConfig {
    string name;
    string symbol;
    IERC20 payment;
    address governance;
    address treasury;
    bytes32 rules;
    uint64 challengeWindow;
    /// K of ISettlement.
    uint64 inclusionEpochs;
    ScheduleConfig schedule;
    BreakerConfig breaker;
    OracleSetConfig oracleSet;
    uint128 bondPerDevice;
    address[] oracles;
    address[] payees;
}

struct NetworkAddresses {
    address token;
    address emission;
    address registry;
    address oracleSet;
    address settlement;
}

/// @title NetworkFactory: a whole network in one transaction, at addresses known before.
/// A network belongs to (launcher, name): the same launcher cannot launch one name twice, so a launch can be repeated
/// safely after a crash.
interface INetworkFactory {
    event NetworkLaunched(
        address indexed launcher,
        string name,
        NetworkAddresses network,
        address payment,
        address treasury,
        uint64 genesis,
        bytes32 rules,
        bytes32 genesisHash
    );

    error NetworkFactory_WrongCode(bytes32 expected, bytes32 given);

    /// The caller pays the founding oracles' bonds: it has approved `oracles × minBond` of the bond asset to this contract.
    function launch(NetworkConfig calldata config, NetworkCode calldata code)
        external
        returns (NetworkAddresses memory network);

    /// Where a launcher's network of this name is, or will be.
    function addressesOf(address launcher, string calldata name)
        external
        view
        returns (NetworkAddresses memory);

    /// What `codeHash` has to be for this code.
    function hashOf(NetworkCode calldata code) external pure returns (bytes32);

    function codeHash() external view returns (bytes32);
}
