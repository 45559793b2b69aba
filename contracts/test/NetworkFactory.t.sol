// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.35;

import {IERC20Errors} from "@openzeppelin/contracts/interfaces/draft-IERC6093.sol";
import {Errors} from "@openzeppelin/contracts/utils/Errors.sol";
import {
    INetworkFactory,
    NetworkAddresses,
    NetworkCode,
    NetworkConfig
} from "../interfaces/INetworkFactory.sol";
import {Fixture} from "./Fixture.sol";

/// launch
/// ├── refuses other code than the factory was made with, whichever part it is
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
        assertEq(settlement.governance(), GOVERNANCE);
        assertEq(settlement.guardian(), address(0));
        assertEq(settlement.rules(), RULES);
        assertEq(_numberAt(made.settlement, "challengeWindow()"), WINDOW);
        assertEq(_numberAt(made.settlement, "genesis()"), GENESIS);
        assertEq(_numberAt(made.settlement, "epochLength()"), EPOCH);
        assertEq(settlement.inclusionEpochs(), 4);
        assertEq(settlement.longestFreeze(), 7 days);
        assertEq(_numberAt(made.emission, "first()"), FIRST);
        assertEq(_numberAt(made.emission, "cap()"), CAP);
        assertEq(settlement.signersCommitment(), keccak256(packed()));
        assertEq(dollar.balanceOf(made.oracleSet), 700e6);
    }

    function test_launch_saysSo() public {
        NetworkConfig memory config = _configOf("Moon", address(this));
        NetworkCode memory code = _code();
        NetworkAddresses memory made = factory.addressesOf(address(this), config.name);
        bytes32 genesisHash =
            keccak256(abi.encode(blockhash(vm.getBlockNumber() - 1), vm.getBlockTimestamp(), GENESIS, RULES));
        vm.expectEmit(address(factory));
        emit INetworkFactory.NetworkLaunched(
            address(this), config.name, made, address(dollar), TREASURY, GENESIS, RULES, genesisHash
        );
        NetworkAddresses memory launched = factory.launch(config, code);
        assertEq(keccak256(abi.encode(made)), keccak256(abi.encode(launched)));
    }

    function testFuzz_launch_refusesOtherCode(uint256 part, uint256 place, bytes1 value) public {
        NetworkCode memory code = _code();
        assertEq(factory.hashOf(code), factory.codeHash());
        bytes memory changed =
            [code.token, code.emission, code.registry, code.oracleSet, code.settlement][part % 5];
        place %= changed.length;
        vm.assume(changed[place] != value);
        changed[place] = value;
        bytes memory why = abi.encodeWithSelector(
            INetworkFactory.NetworkFactory_WrongCode.selector, factory.codeHash(), factory.hashOf(code)
        );
        NetworkConfig memory config = _configOf("Moon", address(this));
        vm.expectRevert(why);
        factory.launch(config, code);
    }

    function test_launch_takesTheBonds() public {
        NetworkConfig memory config = _config();
        config.name = "Moon";
        NetworkCode memory code = _code();
        vm.expectRevert(
            abi.encodeWithSelector(IERC20Errors.ERC20InsufficientAllowance.selector, factory, 0, 700e6)
        );
        factory.launch(config, code);
        dollar.mint(address(this), 700e6);
        dollar.approve(address(factory), 700e6);
        factory.launch(config, code);
        assertEq(dollar.balanceOf(address(this)), 0);
    }

    function test_launch_oneNameOnce() public {
        NetworkConfig memory config = _configOf("Moon", address(this));
        NetworkCode memory code = _code();
        factory.launch(config, code);
        vm.expectRevert(Errors.FailedDeployment.selector);
        factory.launch(config, code);
        config = _configOf("Moon", ALICE);
        vm.prank(ALICE);
        NetworkAddresses memory other = factory.launch(config, code);
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
        bytes memory data = abi.encodeCall(factory.launch, (config, _code()));
        (bool ok,) = address(factory).call(data);
        uint256 gas = vm.lastCallGas().gasTotalUsed;
        assertTrue(ok, "launched");
        vm.snapshotValue("factory", "launch, 7 founding oracles", gas);
        assertLe(gas, 16_777_216, "one transaction, EIP-7825");
        NetworkCode memory code = _code();
        assertLe(code.settlement.length, 49_152, "creation code, EIP-3860");
        assertLe(address(settlement).code.length, 24_576, "code, EIP-170");
        vm.snapshotValue("factory", "Settlement, bytes of code", address(settlement).code.length);
        vm.snapshotValue("factory", "DeviceRegistry, bytes of code", address(registry).code.length);
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
