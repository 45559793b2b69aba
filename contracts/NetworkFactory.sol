// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.35;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {Create3} from "@openzeppelin/contracts/utils/Create3.sol";
import {IDirectory} from "./interfaces/IDirectory.sol";
import {IEmission, ScheduleConfig} from "./interfaces/IEmission.sol";
import {IGovernance} from "./interfaces/IGovernance.sol";
import {
    INetworkFactory,
    Implementations,
    NetworkAddresses,
    NetworkConfig
} from "./interfaces/INetworkFactory.sol";
import {INetworkToken} from "./interfaces/INetworkToken.sol";
import {IOracleSet} from "./interfaces/IOracleSet.sol";
import {ISettlement} from "./interfaces/ISettlement.sol";
import {Schedule} from "./libraries/Schedule.sol";

/// @title NetworkFactory: see INetworkFactory for the sentences that hold.
///
/// Each clone's address follows from (launcher, name, role) alone (CREATE3), so that the clones can name each other in the
/// words behind their code. Which word is what stands beside the constants of each contract.
contract NetworkFactory is INetworkFactory {
    using SafeERC20 for IERC20;
    using Schedule for uint256;

    uint256 private constant MOST_INCLUSION_EPOCHS = 8;
    uint256 private constant MOST_ORACLES = 31;
    uint256 private constant MOST_ROWS = 64;
    /// A fault costs a tenth of it.
    uint256 private constant LEAST_BOND = 10;
    /// Epochs that fit into a window (Pending.sol).
    uint256 private constant WINDOW_EPOCHS = 4;
    /// A schedule that began long before would be mintable all at once.
    uint256 private constant OLDEST_GENESIS = 1 days;
    /// A deposit can be taken out without a line 30 days and a window after it was asked for: what was spent before has to be
    /// under a root by then, and some time shown.
    uint256 private constant LONGEST_EPOCH = 14 days;

    Implementations private _implementations;

    constructor(Implementations memory implementations_) {
        _implementations = implementations_;
    }

    /// @inheritdoc INetworkFactory
    function launch(NetworkConfig calldata config) external returns (NetworkAddresses memory) {
        return _launch(config, "");
    }

    /// @inheritdoc INetworkFactory
    function launchUnder(NetworkConfig calldata config, uint256[] calldata ceilings)
        external
        returns (NetworkAddresses memory)
    {
        _checkCeilings(config.schedule, ceilings);
        return _launch(config, abi.encodePacked(ceilings));
    }

    /// @param rows of the ceiling, one after the other.
    function _launch(NetworkConfig calldata config, bytes memory rows)
        private
        returns (NetworkAddresses memory network)
    {
        _check(config);
        network = addressesOf(msg.sender, config.name);
        bytes32 genesisHash = keccak256(
            abi.encode(blockhash(block.number - 1), block.timestamp, config.schedule.genesis, config.rules)
        );
        _cloneAll(config, network, genesisHash, rows);
        _setUp(config, network);
        uint256 bonds = uint256(config.oracleSet.minBond) * config.oracles.length;
        emit NetworkLaunched(
            msg.sender,
            config.name,
            network,
            address(config.payment),
            config.treasury,
            config.schedule.genesis,
            config.rules,
            genesisHash
        );
        _takeBonds(config.oracleSet.bondAsset, network.oracleSet, bonds);
    }

    function _takeBonds(IERC20 asset, address to, uint256 amount) private {
        uint256 before = asset.balanceOf(to);
        asset.safeTransferFrom(msg.sender, to, amount);
        uint256 came = asset.balanceOf(to) - before;
        if (came != amount) revert NetworkFactory_WrongAmountCame(amount, came);
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
            settlement: Create3.computeAddress(_salt(launcher, name, "settlement")),
            directory: Create3.computeAddress(_salt(launcher, name, "directory")),
            governance: Create3.computeAddress(_salt(launcher, name, "governance"))
        });
    }

    /// @inheritdoc INetworkFactory
    function implementations() external view returns (Implementations memory) {
        return _implementations;
    }

    function _cloneAll(
        NetworkConfig calldata config,
        NetworkAddresses memory its,
        bytes32 genesisHash,
        bytes memory rows
    ) private {
        Implementations memory known = _implementations;
        bytes memory common = abi.encode(its.settlement, genesisHash, address(this), its.governance);
        ScheduleConfig calldata schedule = config.schedule;
        uint256 times = uint256(schedule.genesis) | uint256(schedule.epochLength) << 64
            | uint256(schedule.every) << 128 | rows.length / 32 << 192;
        bytes memory amounts = abi.encode(times, schedule.first, schedule.cap);
        _clone(config.name, "governance", known.governance, "");
        _clone(config.name, "directory", known.directory, common);
        _clone(config.name, "token", known.token, bytes.concat(common, abi.encode(its.emission)));
        bytes memory emission = bytes.concat(common, abi.encode(its.token), amounts, rows);
        _clone(config.name, "emission", known.emission, emission);
        _clone(config.name, "registry", known.registry, bytes.concat(common, _registryWords(config, its)));
        _clone(config.name, "oracleSet", known.oracleSet, bytes.concat(common, _oracleWords(config, its)));
        bytes memory first = abi.encode(its.oracleSet, its.token, config.payment, its.emission);
        bytes memory last = abi.encode(_settlementTimes(config), config.leastDeposit);
        _clone(config.name, "settlement", known.settlement, bytes.concat(common, first, amounts, last));
    }

    /// All of them are there.
    function _setUp(NetworkConfig calldata config, NetworkAddresses memory its) private {
        IGovernance(its.governance)
            .setUp(config.governance, its.settlement, its.oracleSet, its.registry, its.directory);
        IDirectory(its.directory).initialize(config.treasury);
        INetworkToken(its.token).initialize(config.name, config.symbol);
        ISettlement(its.settlement)
            .initialize(config.rules, config.breaker.payoutCapacity, config.breaker.payoutWindow);
        IEmission(its.emission).initialize(config.breaker.mintCapacity, config.breaker.mintWindow);
        IOracleSet(its.oracleSet).initialize(config.oracles, config.payees);
    }

    /// ERC-1167 in the layout of OpenZeppelin's Clones with immutable arguments: the words follow 45 bytes of code.
    function _clone(string calldata name, string memory role, address implementation, bytes memory words)
        private
    {
        bytes memory creation = abi.encodePacked(
            hex"61",
            uint16(words.length + 45),
            hex"3d81600a3d39f3363d3d373d3d3d363d73",
            implementation,
            hex"5af43d82803e903d91602b57fd5bf3",
            words
        );
        Create3.deploy(0, _salt(msg.sender, name, role), creation);
    }

    function _registryWords(NetworkConfig calldata config, NetworkAddresses memory its)
        private
        pure
        returns (bytes memory)
    {
        uint256 terms = uint256(config.bondPerDevice) | uint256(config.oracleSet.unbondingTime) << 128;
        return abi.encode(its.directory, config.payment, terms);
    }

    function _oracleWords(NetworkConfig calldata config, NetworkAddresses memory its)
        private
        pure
        returns (bytes memory)
    {
        uint256 terms = uint256(config.oracleSet.minBond) | uint256(config.oracleSet.activationDelay) << 96
            | uint256(config.oracleSet.unbondingTime) << 144 | uint256(config.oracleSet.decisionTime) << 192;
        return abi.encode(its.directory, config.oracleSet.bondAsset, terms);
    }

    function _settlementTimes(NetworkConfig calldata config) private view returns (uint256) {
        return uint256(config.challengeWindow) | uint256(config.oracleSet.decisionTime) << 64
            | uint256(config.inclusionEpochs) << 128 | block.timestamp << 192;
    }

    /// What would stop a network, or leave its money without the protection that the contracts promise.
    function _check(NetworkConfig calldata config) private view {
        ScheduleConfig calldata schedule = config.schedule;
        uint256 length = schedule.epochLength;
        uint256 window = config.challengeWindow;
        uint256 many = type(uint48).max;
        _between("schedule.epochLength", length, 1, LONGEST_EPOCH);
        _between("schedule.every", schedule.every, 1, many);
        // What halves is multiplied by seconds without a look at the width of it.
        _between("schedule.first", schedule.first, 0, type(uint128).max);
        _between("schedule.genesis", schedule.genesis, block.timestamp - OLDEST_GENESIS, many);
        _between("challengeWindow", window, 1, WINDOW_EPOCHS * length);
        // Nobody makes a line for nothing.
        _between("leastDeposit", config.leastDeposit, 1, type(uint128).max);
        _between("inclusionEpochs", config.inclusionEpochs, 1, MOST_INCLUSION_EPOCHS);
        _between("oracleSet.minBond", config.oracleSet.minBond, LEAST_BOND, type(uint96).max);
        _between("oracleSet.unbondingTime", config.oracleSet.unbondingTime, window, many);
        // Governance has to schedule before it can decide.
        _between("oracleSet.decisionTime", config.oracleSet.decisionTime, config.governance.delay + 1, many);
        _between("oracles", config.oracles.length, 1, MOST_ORACLES);
        if (config.oracles.length != config.payees.length) {
            revert NetworkFactory_LengthsDiffer(config.oracles.length, config.payees.length);
        }
    }

    /// A ceiling that never falls, and nowhere rises faster than the breaker leaves room for.
    function _checkCeilings(ScheduleConfig calldata schedule, uint256[] calldata rows) private pure {
        _between("ceilings", rows.length, 0, MOST_ROWS);
        for (uint256 i = 0; i < rows.length; ++i) {
            uint256 row = rows[i];
            bool right = row >> 192 == 0;
            if (i == 0) {
                right = right && row.secondsOf() == 0;
            } else {
                uint256 before = rows[i - 1];
                right = right && row.secondsOf() > before.secondsOf() && row.totalOf() >= before.totalOf()
                    && (row.totalOf() - before.totalOf()) * schedule.every
                        <= schedule.first * (row.secondsOf() - before.secondsOf());
            }
            if (!right) revert NetworkFactory_WrongCeilings(i);
        }
    }

    /// @param field its name in one word: only who is refused pays for the text.
    function _between(bytes32 field, uint256 given, uint256 least, uint256 most) private pure {
        if (given < least || given > most) {
            revert NetworkFactory_OutOfRange(_textOf(field), given, least, most);
        }
    }

    function _textOf(bytes32 word) private pure returns (string memory) {
        uint256 length = 0;
        while (length < 32 && word[length] != 0) ++length;
        bytes memory text = new bytes(length);
        for (uint256 i = 0; i < length; ++i) {
            text[i] = word[i];
        }
        return string(text);
    }

    function _salt(address launcher, string calldata name, string memory role)
        private
        pure
        returns (bytes32)
    {
        return keccak256(abi.encode(launcher, name, role));
    }
}
