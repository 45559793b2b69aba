// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.35;

import {IERC20Errors} from "@openzeppelin/contracts/interfaces/draft-IERC6093.sol";
import {Errors} from "@openzeppelin/contracts/utils/Errors.sol";
import {
    INetworkFactory,
    Implementations,
    NetworkAddresses,
    NetworkConfig
} from "../interfaces/INetworkFactory.sol";
import {Fixture} from "./Fixture.sol";

/// launch
/// ├── deploys everything at the addresses said before, wired to each other, with what the config says
/// ├── takes the founders' bonds from the launcher, and refuses if they are not there
/// ├── the founders are in force, and the network settles and pays
/// ├── one launcher cannot launch one name twice; another launcher can
/// └── nobody else's launch can take an address
contract NetworkFactoryTest is Fixture {
    function test_launch_wiresEverything() public view {
        NetworkAddresses memory made = factory.addressesOf(address(this), "Sun");
        assertEq(made.token, address(token));
        assertEq(made.settlement, address(settlement));
        assertEq(token.emission(), made.emission);
        assertEq(_addressAt(made.emission, "token()"), made.token);
        assertEq(_addressAt(made.emission, "settlement()"), made.settlement);
        assertEq(_addressAt(made.settlement, "token()"), made.token);
        assertEq(_addressAt(made.settlement, "payment()"), address(dollar));
        assertEq(_addressAt(made.settlement, "emission()"), made.emission);
        assertEq(_addressAt(made.settlement, "oracleSet()"), made.oracleSet);
        assertEq(_addressAt(made.oracleSet, "settlement()"), made.settlement);
        assertEq(_addressAt(made.oracleSet, "bondAsset()"), address(dollar));
        assertEq(_addressAt(made.registry, "bondAsset()"), address(dollar));
        assertEq(made.governance, governance);
        assertEq(settlement.governance(), governance);
        assertEq(made.directory, address(directory));
        assertEq(directory.addressOf("treasury"), TREASURY);
        assertEq(settlement.rules(), RULES);
        assertEq(_numberAt(made.settlement, "challengeWindow()"), WINDOW);
        assertEq(_numberAt(made.settlement, "genesis()"), GENESIS);
        assertEq(_numberAt(made.settlement, "epochLength()"), EPOCH);
        assertEq(settlement.inclusionEpochs(), 4);
        assertEq(settlement.longestFreeze(), 7 days);
        assertEq(oracleSet.decisionTime(), 7 days);
        assertEq(settlement.leastDeposit(), 1);
        assertEq(settlement.assets().length, 1);
        assertEq(settlement.assets()[0], address(dollar));
        assertEq(emission.cumulativeAt(GENESIS + 365 days), FIRST);
        assertEq(settlement.signersCommitment(), keccak256(packed()));
        assertEq(dollar.balanceOf(made.oracleSet), 700e6);
    }

    function test_launch_saysSo() public {
        NetworkConfig memory config = _configOf("Moon", address(this));
        NetworkAddresses memory made = factory.addressesOf(address(this), config.name);
        bytes32 genesisHash =
            keccak256(abi.encode(blockhash(vm.getBlockNumber() - 1), vm.getBlockTimestamp(), GENESIS, RULES));
        vm.expectEmit(address(factory));
        emit INetworkFactory.NetworkLaunched(
            address(this), config.name, made, address(dollar), TREASURY, GENESIS, RULES, genesisHash
        );
        NetworkAddresses memory launched = factory.launch(config);
        assertEq(keccak256(abi.encode(made)), keccak256(abi.encode(launched)));
    }

    function test_launch_takesTheBonds() public {
        NetworkConfig memory config = _config();
        config.name = "Moon";
        vm.expectRevert(
            abi.encodeWithSelector(IERC20Errors.ERC20InsufficientAllowance.selector, factory, 0, 700e6)
        );
        factory.launch(config);
        dollar.mint(address(this), 700e6);
        dollar.approve(address(factory), 700e6);
        factory.launch(config);
        assertEq(dollar.balanceOf(address(this)), 0);
    }

    function test_launch_oneNameOnce() public {
        NetworkConfig memory config = _configOf("Moon", address(this));
        factory.launch(config);
        vm.expectRevert(Errors.FailedDeployment.selector);
        factory.launch(config);
        config = _configOf("Moon", ALICE);
        vm.prank(ALICE);
        NetworkAddresses memory other = factory.launch(config);
        assertTrue(other.token != factory.addressesOf(address(this), config.name).token, "her own");
        assertEq(other.token, factory.addressesOf(ALICE, config.name).token);
    }

    function test_launch_settlesAndPays() public {
        put(ALICE, token, 5e18, 0);
        put(BOB, token, 1e18, 0);
        settleAndActivate();
        assertEq(claim(ALICE), 5e18);
        assertEq(token.totalSupply(), 6e18);
    }

    /// forge-config: default.isolate = true
    function test_gas_launch() public {
        NetworkConfig memory config = _config();
        config.name = "Moon";
        dollar.mint(address(this), 700e6);
        dollar.approve(address(factory), 700e6);
        bytes memory data = abi.encodeCall(factory.launch, (config));
        (bool ok,) = address(factory).call(data);
        uint256 gas = vm.lastCallGas().gasTotalUsed;
        assertTrue(ok, "launched");
        vm.snapshotValue("factory", "launch, 7 founding oracles", gas);
        assertLe(gas, 2_500_000, "a launch with seven founders");
    }

    function test_gas_bytesOfCode() public {
        Implementations memory its = factory.implementations();
        address[7] memory all = [
            its.token,
            its.emission,
            its.registry,
            its.oracleSet,
            its.settlement,
            its.directory,
            its.governance
        ];
        for (uint256 i = 0; i < all.length; ++i) {
            assertLe(all[i].code.length, 24_576, "code, EIP-170");
        }
        vm.snapshotValue("factory", "Settlement, bytes of code", its.settlement.code.length);
        vm.snapshotValue("factory", "DeviceRegistry, bytes of code", its.registry.code.length);
        vm.snapshotValue("factory", "OracleSet, bytes of code", its.oracleSet.code.length);
        vm.snapshotValue("factory", "Settlement's clone, bytes of code", address(settlement).code.length);
    }

    function _addressAt(address contract_, string memory getter) private view returns (address) {
        return address(uint160(_numberAt(contract_, getter)));
    }

    function _numberAt(address contract_, string memory getter) private view returns (uint256) {
        (bool ok, bytes memory answer) = contract_.staticcall(abi.encodeWithSignature(getter));
        assertTrue(ok, getter);
        return abi.decode(answer, (uint256));
    }
}
