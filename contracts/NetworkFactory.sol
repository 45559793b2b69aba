// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.35;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {Create3} from "@openzeppelin/contracts/utils/Create3.sol";
import {EpochsConfig} from "./Epochs.sol";
import {OracleSet, OracleSetConfig} from "./OracleSet.sol";
import {ScheduleConfig} from "./libraries/Schedule.sol";

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
contract NetworkFactory {
    using SafeERC20 for IERC20;

    bytes32 public immutable codeHash;

    event NetworkLaunched(
        address indexed launcher,
        string name,
        NetworkAddresses network,
        address payment,
        address treasury,
        uint64 genesis,
        bytes32 rules
    );

    error NetworkFactory_WrongCode(bytes32 expected, bytes32 given);

    constructor(bytes32 codeHash_) {
        codeHash = codeHash_;
    }

    /// The caller pays the founding oracles' bonds: it has approved `oracles × minBond` of the bond asset to this contract.
    function launch(NetworkConfig calldata config, NetworkCode calldata code)
        external
        returns (NetworkAddresses memory network)
    {
        bytes32 given = hashOf(code);
        if (given != codeHash) revert NetworkFactory_WrongCode(codeHash, given);
        network = addressesOf(msg.sender, config.name);
        _deployMoney(config, code, network);
        _deploySets(config, code, network);
        uint256 bonds = uint256(config.oracleSet.minBond) * config.oracles.length;
        emit NetworkLaunched(
            msg.sender,
            config.name,
            network,
            address(config.payment),
            config.treasury,
            config.schedule.genesis,
            config.rules
        );
        if (bonds > 0) config.oracleSet.bondAsset.safeTransferFrom(msg.sender, network.oracleSet, bonds);
        OracleSet(network.oracleSet).commit();
    }

    function hashOf(NetworkCode calldata code) public pure returns (bytes32) {
        return keccak256(
            abi.encode(
                keccak256(code.token),
                keccak256(code.emission),
                keccak256(code.registry),
                keccak256(code.oracleSet),
                keccak256(code.settlement)
            )
        );
    }

    /// Where a launcher's network of this name is, or will be.
    function addressesOf(address launcher, string calldata name)
        public
        view
        returns (NetworkAddresses memory)
    {
        return NetworkAddresses({
            token: Create3.computeAddress(_salt(launcher, name, "token")),
            emission: Create3.computeAddress(_salt(launcher, name, "emission")),
            registry: Create3.computeAddress(_salt(launcher, name, "registry")),
            oracleSet: Create3.computeAddress(_salt(launcher, name, "oracleSet")),
            settlement: Create3.computeAddress(_salt(launcher, name, "settlement"))
        });
    }

    function _deployMoney(
        NetworkConfig calldata config,
        NetworkCode calldata code,
        NetworkAddresses memory network
    ) private {
        _deploy(config.name, "token", code.token, abi.encode(config.name, config.symbol, network.emission));
        bytes memory emission = abi.encode(
            network.token,
            network.settlement,
            config.schedule,
            config.breaker.mintCapacity,
            config.breaker.window
        );
        _deploy(config.name, "emission", code.emission, emission);
        EpochsConfig memory epochs = EpochsConfig({
            schedule: config.schedule,
            governance: config.governance,
            oracleSet: network.oracleSet,
            rules: config.rules,
            challengeWindow: config.challengeWindow
        });
        bytes memory settlement = abi.encode(
            epochs,
            network.token,
            config.payment,
            network.emission,
            config.breaker.payoutCapacity,
            config.breaker.window
        );
        _deploy(config.name, "settlement", code.settlement, settlement);
    }

    function _deploySets(
        NetworkConfig calldata config,
        NetworkCode calldata code,
        NetworkAddresses memory network
    ) private {
        bytes memory registry = abi.encode(
            config.payment, config.bondPerDevice, config.oracleSet.unbondingTime
        );
        _deploy(config.name, "registry", code.registry, registry);
        bytes memory oracles = abi.encode(config.oracleSet, network.settlement, config.oracles, config.payees);
        _deploy(config.name, "oracleSet", code.oracleSet, oracles);
    }

    function _deploy(string calldata name, string memory role, bytes calldata code, bytes memory arguments)
        private
    {
        Create3.deploy(0, _salt(msg.sender, name, role), bytes.concat(code, arguments));
    }

    function _salt(address launcher, string calldata name, string memory role)
        private
        pure
        returns (bytes32)
    {
        return keccak256(abi.encode(launcher, name, role));
    }
}
