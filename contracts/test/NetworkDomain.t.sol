// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.35;

import {IERC5267} from "@openzeppelin/contracts/interfaces/IERC5267.sol";
import {NetworkConfig} from "../interfaces/INetworkFactory.sol";
import {CompactSignature, EpochHeader, ISettlement} from "../interfaces/ISettlement.sol";
import {Fixture} from "./Fixture.sol";

/// The network's identity
/// ├── is made from chain, settlement, and what the launch could not choose beforehand
/// ├── is the salt of the domains, which both contracts tell (ERC-5267)
/// ├── is another one on a chain that has forked off under another id
/// └── makes what was signed for another network good for nothing: another launch, another chain, another contract
contract NetworkDomainTest is Fixture {
    function test_identity_isMadeAtTheLaunch() public view {
        bytes32 before = blockhash(vm.getBlockNumber() - 1);
        bytes32 genesisHash = keccak256(abi.encode(before, vm.getBlockTimestamp(), GENESIS, RULES));
        assertTrue(before != 0, "there is a block before");
        assertEq(settlement.genesisHash(), genesisHash);
        assertEq(settlement.networkId(), networkOf(address(settlement), genesisHash));
    }

    function test_domain_isTold() public view {
        _tells(address(settlement), "Cairn Settlement");
        _tells(address(registry), "Cairn DeviceRegistry");
    }

    function testFuzz_identity_isAnotherOnAFork(uint64 chainId) public {
        vm.assume(chainId != block.chainid && chainId != 0);
        bytes32 before = settlement.networkId();
        EpochHeader memory header = nextHeader();
        bytes32 digest = settlement.digestOf(header);
        vm.chainId(chainId);
        assertTrue(settlement.networkId() != before, "another network");
        assertEq(settlement.networkId(), networkOf(address(settlement), settlement.genesisHash()));
        assertTrue(settlement.digestOf(header) != digest, "another digest");
        assertEq(settlement.digestOf(header), digestOf(header));
        _tells(address(settlement), "Cairn Settlement");
        _tells(address(registry), "Cairn DeviceRegistry");
    }

    /// Two networks of one launcher, with the same rules and oracles, a block apart.
    function test_headers_ofAnotherLaunchAreRefused() public {
        EpochHeader memory header = nextHeader();
        (uint256 signed, CompactSignature[] memory signatures) = sign(header, 5);
        NetworkConfig memory config = _configOf("Moon", address(this));
        skip(12);
        ISettlement second = ISettlement(factory.launch(config).settlement);
        assertTrue(second.genesisHash() != settlement.genesisHash(), "another genesis");
        awaitEnd(header);
        bytes memory all = packed();
        vm.expectRevert();
        second.submit(header, all, signed, signatures);
        settlement.submit(header, all, signed, signatures);
    }

    function _tells(address contract_, string memory expected) private view {
        (
            bytes1 fields,
            string memory name,
            string memory version,
            uint256 chainId,
            address verifyingContract,
            bytes32 salt,
            uint256[] memory extensions
        ) = IERC5267(contract_).eip712Domain();
        assertTrue(fields == 0x1f && extensions.length == 0, "all five fields");
        assertEq(keccak256(bytes(name)), keccak256(bytes(expected)));
        assertEq(keccak256(bytes(version)), keccak256("2"));
        assertEq(chainId, block.chainid);
        assertEq(verifyingContract, contract_);
        assertEq(salt, settlement.networkId());
    }
}
