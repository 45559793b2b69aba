// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.35;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {ScheduleConfig} from "./IEmission.sol";
import {GovernanceConfig} from "./IGovernance.sol";
import {OracleSetConfig} from "./IOracleSet.sol";

/// What is deployed once a chain, and cloned by each launch; in the order of NetworkAddresses.
struct Implementations {
    address token;
    address emission;
    address registry;
    address oracleSet;
    address settlement;
    address directory;
    address governance;
}

struct BreakerConfig {
    uint208 mintCapacity;
    /// Seconds; at least an epoch and its challenge window.
    uint48 mintWindow;
    uint208 payoutCapacity;
    /// A day to a week.
    uint48 payoutWindow;
}

struct NetworkConfig {
    string name;
    string symbol;
    IERC20 payment;
    /// Base units that a deposit has at least: less makes no line in a ledger.
    uint128 leastDeposit;
    GovernanceConfig governance;
    address treasury;
    bytes32 rules;
    /// Seconds in which a submitted root does not pay yet and can be rejected; at most four epochs, and not none.
    uint64 challengeWindow;
    /// K: a message that an oracle took in belongs into the evidence of its epoch or of one of the K that follow; 1 to 8.
    uint64 inclusionEpochs;
    ScheduleConfig schedule;
    BreakerConfig breaker;
    OracleSetConfig oracleSet;
    uint128 bondPerDevice;
    /// Ascending costs least.
    address[] oracles;
    address[] payees;
}

struct NetworkAddresses {
    address token;
    address emission;
    address registry;
    address oracleSet;
    address settlement;
    address directory;
    address governance;
}

/// @title NetworkFactory: a whole network in one transaction, at addresses known before.
/// A network belongs to (launcher, name): the same launcher cannot launch one name twice, so a launch can be repeated
/// safely after a crash. Its contracts are clones of implementations that nobody can change, and what they are told at the
/// launch is part of their code: there is no admin and no upgrade.
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

    /// A figure of the configuration, which would have to be within these.
    error NetworkFactory_OutOfRange(string field, uint256 given, uint256 least, uint256 most);
    /// Rows ascend from the genesis on, their totals do not fall, and none is steeper than `schedule.first` in `schedule.every`.
    error NetworkFactory_WrongCeilings(uint256 row);
    /// The bond asset takes a fee, or gives more than was asked for: it is not supported.
    error NetworkFactory_WrongAmountCame(uint256 amount, uint256 came);
    error NetworkFactory_LengthsDiffer(uint256 founders, uint256 payees);

    /// The caller pays the founding oracles' bonds: it has approved `oracles × minBond` of the bond asset to this contract.
    function launch(NetworkConfig calldata config) external returns (NetworkAddresses memory network);

    /// A network whose emission is no halving: never more is minted than rows say (IEmission.ceilings has their layout), and
    /// `schedule.first` in `schedule.every` is the steepest of them. With no rows the same as `launch`.
    function launchUnder(NetworkConfig calldata config, uint256[] calldata ceilings)
        external
        returns (NetworkAddresses memory network);

    /// Where a launcher's network of this name is, or will be.
    function addressesOf(address launcher, string calldata name)
        external
        view
        returns (NetworkAddresses memory);

    function implementations() external view returns (Implementations memory);
}
