// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.35;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {Create3} from "@openzeppelin/contracts/utils/Create3.sol";
import {
    INetworkFactory,
    NetworkAddresses,
    NetworkCode,
    NetworkConfig
} from "./interfaces/INetworkFactory.sol";
import {IOracleSet} from "./interfaces/IOracleSet.sol";
import {EpochsConfig, ISettlement} from "./interfaces/ISettlement.sol";

/// @title NetworkFactory: see INetworkFactory for the sentences that hold.
contract NetworkFactory is INetworkFactory {
    using SafeERC20 for IERC20;

    bytes32 public immutable codeHash;

    constructor(bytes32 codeHash_) {
        codeHash = codeHash_;
    }

    /// @inheritdoc INetworkFactory
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
            config.rules,
            ISettlement(network.settlement).genesisHash()
        );
        if (bonds > 0) config.oracleSet.bondAsset.safeTransferFrom(msg.sender, network.oracleSet, bonds);
        IOracleSet(network.oracleSet).commit();
    }

    /// @inheritdoc INetworkFactory
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

    /// @inheritdoc INetworkFactory
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
            challengeWindow: config.challengeWindow,
            longestFreeze: config.oracleSet.unbondingTime,
            inclusionEpochs: config.inclusionEpochs
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
            config.payment, config.bondPerDevice, config.oracleSet.unbondingTime, network.settlement
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
